import { type Article, type FrontPage, type Places, placeIn } from '../../core/glossary/article.ts';
import { type Card, CONFIDENCES, type Rating, type Source } from '../../core/glossary/card.ts';
import type { PictureData } from '../../core/glossary/picture-data.ts';
import type { PackedMeanings } from '../../core/senses/meanings.ts';
import { packSigns } from '../../core/signs/pack-signs.ts';
import type { SignFilter } from '../../core/signs/sign-filter.ts';
import { signsOf } from '../../core/signs/signs.ts';
import type { PackedIndex } from '../../core/spotting/term-index.ts';
import type { WrittenArticle } from './articles/article.ts';
import type { Entry } from './entries/entry.ts';
import type { GlossaryFiles } from './files/read-files.ts';
import { readGlossary } from './read-glossary.ts';

/** What the extension carries. Card number n is what the index means by entry n. */
export interface Glossary {
  /** What tells that a page has none of the forms. */
  signs: SignFilter;
  index: PackedIndex;
  meanings: PackedMeanings;
  cards: Card[];
  /** In the order of the front page. */
  articles: Article[];
  frontPage: FrontPage;
  places: Places;
  /** What the pictures that are made of data show; those whose data is not there are left out. */
  pictures: Partial<PictureData>;
}

/** Parses, checks and compiles a glossary. Throws a GlossaryError that names every problem found. */
export function compileGlossary(files: GlossaryFiles): Glossary {
  const { entries, sources, forms, index, meanings, articles, frontPage, pictures } = readGlossary(files);
  return {
    signs: packSigns(signsOf(forms)),
    index,
    meanings,
    cards: cardsOf(entries, sources),
    articles: articles.map(({ article }) => article),
    frontPage,
    places: placesOf(articles),
    pictures,
  };
}

/** Where articles treat entries. */
export function placesOf(articles: WrittenArticle[]): Places {
  return Object.fromEntries(
    articles.flatMap(({ article, entries }) =>
      Object.entries(entries).map(([entry, anchor]) => [entry, placeIn(article.id, anchor)]),
    ),
  );
}

/** The cards of entries, with their sources and related terms looked up. */
export function cardsOf(entries: Entry[], sources: Record<string, Source>): Card[] {
  const terms = new Map(entries.map(({ id, term }) => [id, term]));
  const source = (key: string) => sources[key] as Source;
  return entries.map((entry) => ({
    id: entry.id,
    category: entry.category,
    term: entry.term,
    alsoCalled: [...entry.abbreviations, ...entry.aliases],
    alsoFound: [...entry.covers, ...entry.misspellings],
    searchedAs: entry.searchedAs,
    ...(entry.pronunciation !== undefined && { pronunciation: entry.pronunciation }),
    difficulty: entry.difficulty,
    ...(entry.safety && { safety: entry.safety }),
    plain: entry.plain,
    detail: entry.detail,
    ...(entry.calm && { calm: { text: entry.calm.text, source: source(entry.calm.source) } }),
    ...ratingOf(entry, source),
    sources: surestFirst(entry.sources.map(source)),
    related: entry.related.map((id) => ({ id, term: terms.get(id) as string })),
    reviewed: entry.reviewed,
  }));
}

function surestFirst(sources: Source[]): Source[] {
  return sources.toSorted((a, b) => CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence));
}

function ratingOf({ evidence, unrated }: Entry, source: (key: string) => Source): Rating {
  if (evidence) return { evidence: { ...evidence, source: source(evidence.source) } };
  return unrated ? { unrated } : {};
}
