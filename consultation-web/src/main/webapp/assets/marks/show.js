// The words that a comment is on light up while the comment, or its note in the margin, is pointed at or has the focus.
const words = document.getElementById('provision-words');

function light(ref, lit) {
  words.querySelectorAll(`mark[data-refs~="${CSS.escape(ref)}"]`).forEach((mark) => mark.classList.toggle('lit', lit));
}

function lightens(one, ref) {
  for (const event of ['mouseenter', 'focusin']) one.addEventListener(event, () => light(ref, true));
  for (const event of ['mouseleave', 'focusout']) one.addEventListener(event, () => light(ref, false));
}

if (words) {
  document.querySelectorAll('.margin a[data-ref]').forEach((note) => lightens(note, note.dataset.ref));
  document.querySelectorAll('.comment > .marked-words').forEach((quote) => lightens(quote.parentElement, quote.parentElement.id.slice(2)));
}
