/** A feed that grows at both ends and leaves it to the browser's scroll anchoring that what is read stays put. */
const TERMS = ['CRPS', 'allodynia', 'gabapentin', 'tea'];
const PART = 40;
let first = 10_000;
let end = first;

const itemOf = (index) => {
  const item = document.createElement('li');
  item.style.padding = '8px';
  item.textContent = `Post ${index} on ${TERMS[index % 4]}`;
  return item;
};
const part = (from) => Array.from({ length: PART }, (_, i) => itemOf(from + i));
const list = document.getElementById('list');
const append = () => {
  list.append(...part(end));
  end += PART;
};
append();
append();
addEventListener('scroll', () => {
  const { scrollHeight } = document.documentElement;
  if (scrollY + innerHeight > scrollHeight - 200) append();
  else if (scrollY < 200) {
    first -= PART;
    list.prepend(...part(first));
  }
});
window.scroller = document.documentElement;
