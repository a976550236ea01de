import MiniSearch from 'minisearch';
import { type Article, type Places, placeIn } from '../glossary/article.ts';
import type { Card } from '../glossary/card.ts';
import { type Block, plainText } from '../glossary/prose.ts';
import { AS_TYPED, askedOf, COMPARING, hasTogether, searchable, wordsOf } from './searchable.ts';

/** A part of an article that a search found. */
export interface FoundPart {
  /** Address within the explainer, without its `#`. */
  place: string;
  article: string;
  heading: string;
  /** The sentence of the part that fits best. */
  sentence: string;
}

/**
 * Finds parts of articles by what a person types, the best first. An empty query finds nothing. `cards` are those that were
 * found for the same query, the best first.
 */
export type ArticleSearch = (query: string, cards: FoundCard[]) => FoundPart[];

type FoundCard = Pick<Card, 'id' | 'term' | 'related'>;

interface Part {
  id: number;
  place: string;
  article: string;
  heading: string;
  text: string;
}

/**
 * Builds a search over articles, heading by heading; details that are not shown are found too, and shown then. Articles say
 * many things in plainer words than people type. So where none has the words, the parts come that treat the entries found
 * for them, or the entries next to those, and then what has the words with typing errors.
 */
export function createArticleSearch(articles: Article[], places: Places): ArticleSearch {
  const parts = articles.flatMap(partsOf).map((part, id) => ({ ...part, id }));
  const index = new MiniSearch<Part>({
    fields: ['article', 'heading', 'text'],
    ...COMPARING,
    searchOptions: { ...COMPARING.searchOptions, boost: { article: 2, heading: 4 } },
  });
  index.addAll(parts);
  const search = (query: string, options?: typeof AS_TYPED): FoundPart[] => {
    const together = hasTogether(query);
    return index
      .search(query, options)
      .map(({ id }) => parts[id as number] as Part)
      .filter(({ heading, text }) => together(`${heading}. ${text}`))
      .map((part) => foundPart(part, query));
  };
  const treating = (cards: FoundCard[]): FoundPart[] =>
    treated(cards, places).flatMap(({ term, place }) => {
      const part = parts.find((one) => one.place === place);
      return part ? [foundPart(part, term)] : [];
    });
  return (written, cards) => {
    const query = askedOf(written);
    const asTyped = search(query, AS_TYPED);
    return asTyped.length > 0 ? asTyped : onceEach([...treating(cards), ...search(query)]);
  };
}

/** The cards that articles treat, and where; when there are none, those next to the first card that has such ones. */
function treated(cards: FoundCard[], places: Places): { term: string; place: string }[] {
  const treatedOf = (entries: Pick<Card, 'id' | 'term'>[]) =>
    entries.flatMap(({ id, term }) => (Object.hasOwn(places, id) ? [{ term, place: places[id] as string }] : []));
  const groups = [cards, ...cards.map(({ related }) => related)].map(treatedOf);
  return groups.find((group) => group.length > 0) ?? [];
}

function onceEach(found: FoundPart[]): FoundPart[] {
  return found.filter((part, at) => found.findIndex(({ place }) => place === part.place) === at);
}

function foundPart({ place, article, heading, text }: Part, words: string): FoundPart {
  return { place, article, heading, sentence: bestSentence(text, wordsOf(words).map(searchable)) };
}

function partsOf({ id, title, summary, body }: Article): Omit<Part, 'id'>[] {
  const parts = [{ place: placeIn(id), article: title, heading: title, text: summary.join(' ') }];
  for (const block of body) {
    if (block.kind === 'heading') {
      parts.push({ place: placeIn(id, block.anchor), article: title, heading: plainText(block.children), text: '' });
    } else {
      const last = parts.at(-1);
      if (last) last.text = `${last.text} ${textOf(block)}`.trim();
    }
  }
  return parts;
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plainText(block.children);
    case 'list':
      return block.items
        .map((item, at) => ended(item.map(textOf).join(' ').trimEnd(), at < block.items.length - 1))
        .join(' ');
    case 'table':
      return block.rows.map((row) => `${row.map((cell) => plainText(cell).replace(/\.$/, '')).join(': ')}.`).join(' ');
    case 'picture':
      return block.alt;
  }
}

/** An item of a list as part of a sentence, which goes on with the next one or ends here. */
function ended(item: string, goesOn: boolean): string {
  return /[.?!]$/.test(item) ? item : `${item}${goesOn ? ';' : '.'}`;
}

/** The sentence with the most of the typed words in it; the first when none has any. */
function bestSentence(text: string, typed: string[]): string {
  const sentences = text.match(/\S.*?(?:[.?!]+(?=\s|$)|$)/gs) ?? [text];
  let best = { sentence: sentences[0] ?? '', hits: 0 };
  for (const sentence of sentences) {
    const words = wordsOf(sentence).map(searchable);
    const hits = typed.filter((word) => words.some((other) => other.startsWith(word))).length;
    if (hits > best.hits) best = { sentence, hits };
  }
  // Where a sentence had numbers of references, it has spaces too many.
  return best.sentence.trim().replace(/ +(?=[.,:;?!)])/g, '');
}
