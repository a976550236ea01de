import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import type { Card } from '../glossary/card.ts';
import { EXACT_LENGTH, hasTogether, searchable, wordsOf } from './searchable.ts';

/** Finds cards by what a person says of a thing whose name they do not know: "clothes hurt my skin". */
export type DescribedSearch = (description: string) => Described;

/** Places of cards, the best first. */
export interface Described {
  /** Those of emergencies of which a whole phrase was said: they come before harmless things that have more of the words. */
  urgent: number[];
  near: number[];
}

/** Cards given at most: the first few are right, or none is. */
const MOST = 10;
/** Part of the best one's score that a card needs: the fewer there are to read, the better. */
const LEAST_SCORE = 0.4;
/** Words of the shortest saying by which the card of an emergency comes first: one word is said of many things. */
const LEAST_WORDS = 2;
/** How much less a card counts that has only a part of the words: the power of that share. */
const SHARE_POWER = 1.5;
/** Letters of the shortest word that counts. */
const LEAST_LETTERS = 3;

/**
 * Words that say nothing of what is described, without their apostrophes. In cards some of them are rare ("my", "cannot"), so
 * that they would count as much as names.
 */
const SMALL_WORDS = new Set(
  `about after all also always and another any anything are around because been before being both but can cant cannot come
  could couldnt did didnt does doesnt doing done dont each else even ever every everything feel feeling feels felt for from
  get gets getting goes going gone gonna got had has have havent having her here hers him his how ill into isnt its ive just
  keep keeps kind know like likes lot lots made make makes many may might mine more most much must never nothing now off one
  only other our out over own people person really same say says she should some someone something sort still such take takes
  than that thats the their them then there these they theyre thing things think this those through too took try use used
  using very want was wasnt way were what whats when where which while who whos why will with without wont would yes yet you
  your`.split(/\s+/),
);

const APOSTROPHE = /['\u2018\u2019]/g;

function tokensOf(text: string): string[] {
  return wordsOf(text.replace(APOSTROPHE, ''));
}

/** A word as it is compared, without its ending (Porter 1980, "An algorithm for suffix stripping"); null when it says nothing. */
function comparable(word: string): string | null {
  const typed = searchable(word);
  return typed.length < LEAST_LETTERS || SMALL_WORDS.has(typed) ? null : stemmer(typed);
}

/** The words of a text that say something, as they are compared. */
export function tellingWords(text: string): string[] {
  return tokensOf(text).flatMap((word) => comparable(word) ?? []);
}

/**
 * Makes a search that needs no more than one word: the rarer a word is in cards, the more a card counts that has it, most of
 * all in a name (BM25, as MiniSearch has it), and the more of the words a card has. The index is built when it is first
 * asked, since most people type names.
 */
export function createDescribedSearch(cards: Card[]): DescribedSearch {
  let built: DescribedSearch | undefined;
  return (description) => {
    built ??= buildSearch(cards);
    return built(description);
  };
}

function buildSearch(cards: Card[]): DescribedSearch {
  const rows = cards.map(({ term, alsoCalled, alsoFound, searchedAs, plain }, id) => ({
    id,
    names: [term, ...alsoCalled, ...alsoFound, ...searchedAs].join('. '),
    plain,
  }));
  const index = new MiniSearch<(typeof rows)[number]>({
    fields: ['names', 'plain'],
    tokenize: tokensOf,
    processTerm: comparable,
    searchOptions: {
      prefix: (word) => word.length > EXACT_LENGTH,
      weights: { prefix: 0.4, fuzzy: 0 },
      boost: { names: 2.5, plain: 1.5 },
    },
  });
  index.addAll(rows);
  const sayings = sayingsOfEmergencies(cards);
  return (description) => {
    const told = new Set(tellingWords(description));
    const together = hasTogether(description);
    const found = index
      .search(description)
      .map(({ id, score, queryTerms }) => ({
        id: id as number,
        score: score * (queryTerms.length / told.size) ** SHARE_POWER,
      }))
      .sort((a, b) => b.score - a.score);
    const least = LEAST_SCORE * (found[0]?.score ?? 0);
    const near = found.filter(({ score }) => score >= least).map(({ id }) => id);
    const said = sayings.filter(({ words }) => words.every((word) => told.has(word))).map(({ id }) => id);
    const isTogether = (id: number): boolean => {
      const { names, plain } = rows[id] as (typeof rows)[number];
      return together(`${names}. ${plain}`);
    };
    return { urgent: said, near: near.filter(isTogether).slice(0, MOST) };
  };
}

/** What people say of an emergency, in words that tell something. */
interface Saying {
  id: number;
  words: string[];
}

/** All that people say of emergencies, what has more words first. */
function sayingsOfEmergencies(cards: Card[]): Saying[] {
  return cards
    .flatMap((card, id) => (tellsOfEmergency(card) ? card.searchedAs.map((saying) => ({ id, saying })) : []))
    .map(({ id, saying }) => ({ id, words: [...new Set(tellingWords(saying))] }))
    .filter(({ words }) => words.length >= LEAST_WORDS)
    .sort((a, b) => b.words.length - a.words.length);
}

function tellsOfEmergency({ safety, plain }: Card): boolean {
  return safety === 'emergency' || safety === 'crisis' || plain.includes('is an emergency');
}
