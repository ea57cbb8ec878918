// Shows colours as they are typed, with how well they are read on each other (WCAG 2.2). The server looks at them again.
const preview = document.getElementById('look-preview');
const ratio = document.getElementById('look-ratio');
const fields = [...document.querySelectorAll('input[data-colour]')];
const HEX = /^#?[0-9a-f]{6}$/i;

const colour = (field) => (HEX.test(field.value.trim()) ? `#${field.value.trim().replace('#', '').toLowerCase()}` : null);

function luminance(hex) {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [pale, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (pale + 0.05) / (dark + 0.05);
}

function digits(text) {
  return document.documentElement.lang === 'fa' ? text.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[digit]) : text;
}

function show() {
  const [ground, words] = fields.map(colour);
  if (!ground || !words) {
    return;
  }
  preview.style.setProperty('--accent', ground);
  preview.style.setProperty('--on-accent', words);
  const found = contrast(ground, words);
  const passes = found >= 4.5;
  ratio.textContent = preview.dataset[passes ? 'passes' : 'fails'].replace('{0}', digits((Math.floor(found * 100) / 100).toFixed(2)));
  ratio.classList.toggle('field-error', !passes);
}

/** The browser's own chooser beside what is typed. */
function addPicker(field) {
  const picker = document.createElement('input');
  picker.type = 'color';
  picker.setAttribute('aria-label', field.dataset.picker);
  picker.value = colour(field) ?? '#000000';
  picker.addEventListener('input', () => {
    field.value = picker.value;
    show();
  });
  field.addEventListener('input', () => {
    picker.value = colour(field) ?? picker.value;
    show();
  });
  field.after(picker);
}

fields.forEach(addPicker);
