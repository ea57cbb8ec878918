// A button beside a field that is there to be copied.
import { copy } from './dom.js';

for (const press of document.querySelectorAll('button[data-copies]')) {
  press.hidden = false;
  press.addEventListener('click', async () => {
    await copy(document.getElementById(press.dataset.copies).value);
    press.parentElement.querySelector('[role=status]').textContent = press.dataset.said;
  });
}
