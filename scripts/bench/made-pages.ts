/** Pages that the bench makes. */

const STYLE = `body { font: 16px/1.5 sans-serif; max-width: 44em; margin: 0 auto; } nav li { display: inline-block;
  padding: 0 8px; } h2 { border-bottom: 1px solid; } aside { float: right; width: 30%; background: #eee; }`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

export function pageOf(body: string, script = ''): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><style>${STYLE}</style>
<script>${script}</script><body>${body}</body></html>`;
}

/** Passages as the paragraphs of a page, and nothing else. */
export function paragraphs(passages: readonly string[]): string {
  return passages.map((passage) => `<p>${escaped(passage)}</p>`).join('\n');
}

/** Passages as an article with headings, links, lists and a menu, as pages have them. */
export function article(passages: readonly string[]): string {
  const menu = Array.from({ length: 12 }, (_, item) => `<li><a href="#part-${item}">Part ${item}</a></li>`).join('');
  const parts = passages.map((passage, place) => {
    const words = escaped(passage).split(' ');
    const linked = words.map((word, at) => (at % 40 === 25 ? `<a href="#part-1">${word}</a>` : word)).join(' ');
    if (place % 12 === 0) return `<h2 id="part-${place / 12}">${words.slice(0, 6).join(' ')}</h2><p>${linked}</p>`;
    if (place % 7 === 0)
      return `<ul>${[0, 6, 12].map((at) => `<li>${words.slice(at, at + 6).join(' ')}</li>`).join('')}</ul>`;
    return `<p>${linked}</p>`;
  });
  return `<nav><ul>${menu}</ul></nav><main>${parts.join('\n')}</main>`;
}
