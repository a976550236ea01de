/** A place in the explainer, as its address names it. */
export type ExplainerPlace =
  | { view: 'front' }
  | { view: 'article'; article: string; anchor: string }
  /** An entry, a letter (`letter-N`), a word that may be found, or `a-to-z` for the beginning. */
  | { view: 'words'; anchor: string };

const REFERENCE = /^ref-\d+$/;

/**
 * The place that the part of an address after `#` names. `articles` are their ids in reading order: a bare reference, as
 * addresses had it when there was one article, is one of the first. What cannot be decoded is the front page.
 */
export function parsePlace(hash: string, articles: string[]): ExplainerPlace {
  const text = decoded(hash);
  if (text === '' || text === 'start') return { view: 'front' };
  const [first = ''] = articles;
  if (REFERENCE.test(text)) return { view: 'article', article: first, anchor: text };
  const [article = '', ...rest] = text.split('/');
  if (rest.length > 0 && articles.includes(article))
    return { view: 'article', article, anchor: rest.join('/') || 'start' };
  return { view: 'words', anchor: text };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
