import MiniSearch from 'minisearch';
import { type Article, placeIn } from '../glossary/article.ts';
import { type Block, plainText } from '../glossary/prose.ts';
import { askedOf, COMPARING, searchable, wordsOf } from './searchable.ts';

/** A part of an article that a search found. */
export interface FoundPart {
  /** Address within the explainer, without its `#`. */
  place: string;
  article: string;
  heading: string;
  /** The sentence of the part that fits best. */
  sentence: string;
}

/** Finds parts of articles by what a person types, the best first. An empty query finds nothing. */
export type ArticleSearch = (query: string) => FoundPart[];

interface Part {
  id: number;
  place: string;
  article: string;
  heading: string;
  text: string;
}

/** Builds a search over articles, heading by heading; details that are not shown are found too, and shown then. */
export function createArticleSearch(articles: Article[]): ArticleSearch {
  const parts = articles.flatMap(partsOf).map((part, id) => ({ ...part, id }));
  const index = new MiniSearch<Part>({
    fields: ['article', 'heading', 'text'],
    ...COMPARING,
    searchOptions: { ...COMPARING.searchOptions, boost: { article: 2, heading: 4 } },
  });
  index.addAll(parts);
  return (written) => {
    const query = askedOf(written);
    const typed = wordsOf(query).map(searchable);
    return index.search(query).map(({ id }) => {
      const { place, article, heading, text } = parts[id as number] as Part;
      return { place, article, heading, sentence: bestSentence(text, typed) };
    });
  };
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
      return block.items.map((item) => item.map(textOf).join(' ')).join(' ');
    case 'table':
      return block.rows.map((row) => `${row.map(plainText).join(': ')}.`).join(' ');
    case 'picture':
      return block.alt;
  }
}

/** The sentence with the most of the typed words in it; the first when none has any. */
function bestSentence(text: string, typed: string[]): string {
  const sentences = text.match(/[^.?!]+[.?!]+(?=\s|$)|[^.?!]+$/g) ?? [text];
  let best = { sentence: sentences[0] ?? '', hits: 0 };
  for (const sentence of sentences) {
    const words = wordsOf(sentence).map(searchable);
    const hits = typed.filter((word) => words.some((other) => other.startsWith(word))).length;
    if (hits > best.hits) best = { sentence, hits };
  }
  // Where a sentence had the number of a reference, it has a space too many.
  return best.sentence.trim().replace(/ (?=[.,:;?!)])/g, '');
}
