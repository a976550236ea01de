import type { IndexedForm } from '../../src/core/spotting/term-index.ts';
import { pluralOf, variantsOf } from '../../src/core/spotting/variants.ts';
import { foldForm } from '../../src/core/text/fold.ts';

/**
 * Glossaries of any size, made of the words of a text so that their beginnings collide with it as those of real ones do:
 * phrases of neighboring words (which are met), phrases of words from anywhere (whose first words are met again and again,
 * in vain), rare words, words whose end is another one's, and abbreviations. The same seed gives the same glossary.
 */

/** Shares of the kinds of terms; the rest are words with a made-up end. */
const SHARES = { neighbors: 0.15, phrase: 0.4, rare: 0.03, abbreviation: 0.05 } as const;
/** The commonest words of a text begin no terms: the, of, patients, study. */
const COMMON = 200;
/** Words met no more often than this are rare enough to be a term by themselves. */
const RARE = 2;
/** Words that a text must have besides the common ones, so that terms of it differ. */
const LEAST_WORDS = 1000;
const ENDS = [
  'itis',
  'algia',
  'pathy',
  'ectomy',
  'osis',
  'oma',
  'emia',
  'ine',
  'ase',
  'plasty',
  'genic',
  'ol',
  'idine',
];
const SYLLABLES = ['ra', 'lo', 'cin', 'dex', 'mor', 'tha', 'vi', 'quo', 'zel', 'par', 'ket', 'su', 'bri', 'neu', 'al'];

/** Numbers from 0 to 1 that look random: mulberry32 by Tommy Ettinger. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Words {
  /** All words of the text as they come, in small letters; '' where a sentence or clause ends. */
  running: string[];
  /** What may begin a term: each as often as the text has it, so that common words begin many terms. */
  content: string[];
  rare: string[];
}

function wordsOf(texts: string[]): Words {
  const running = texts.flatMap((text) => [
    ...(text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*|[.,;:()]/g) ?? []).map((word) => (/[a-z]/.test(word) ? word : '')),
    '',
  ]);
  const counts = new Map<string, number>();
  for (const word of running) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byCount = [...counts].sort((a, b) => b[1] - a[1]);
  const common = new Set(byCount.slice(0, COMMON).map(([word]) => word));
  const isContent = (word: string) => word.length > 3 && !common.has(word);
  const rare = byCount.filter(([word, count]) => isContent(word) && count <= RARE).map(([word]) => word);
  const content = running.filter(isContent);
  if (content.length < LEAST_WORDS) throw new Error('The text is too short to make a glossary of its words');
  return { running, content, rare };
}

type Random = () => number;

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}

function neighbors({ running }: Words, random: Random): string {
  const length = random() < 0.7 ? 2 : 3;
  for (;;) {
    const place = Math.floor(random() * running.length);
    const words = running.slice(place, place + length);
    if (words.length === length && words.every((word) => word.length > 2)) return words.join(' ');
  }
}

function phrase({ content }: Words, random: Random): string {
  const words = Array.from({ length: random() < 0.75 ? 2 : 3 }, () => pick(content, random));
  return words.join(random() < 0.1 ? '-' : ' ');
}

function madeUp({ content }: Words, random: Random): string {
  const word = pick(content, random);
  const stem = word.slice(0, 3 + Math.floor(random() * (word.length - 2)));
  const middle = random() < 0.6 ? pick(SYLLABLES, random) : '';
  return stem + middle + pick(ENDS, random);
}

function abbreviation(random: Random): string {
  const length = 3 + Math.floor(random() * 3);
  return Array.from({ length }, () => String.fromCharCode(65 + Math.floor(random() * 26))).join('');
}

function termText(words: Words, random: Random): string {
  let kind = random();
  if (kind < SHARES.neighbors) return neighbors(words, random);
  kind -= SHARES.neighbors;
  if (kind < SHARES.phrase) return phrase(words, random);
  kind -= SHARES.phrase;
  if (kind < SHARES.rare && words.rare.length > 0) return pick(words.rare, random);
  return madeUp(words, random);
}

/** Forms of so many entries, with all the spellings that the build would make of each. */
export function generatedForms(entries: number, texts: string[], seed = 1): IndexedForm[] {
  const random = randomFrom(seed);
  const words = wordsOf(texts);
  const seen = new Set<string>();
  const forms: IndexedForm[] = [];
  for (let entry = 0; entry < entries; ) {
    const exact = random() < SHARES.abbreviation;
    const spellings = exact ? [abbreviation(random)] : variantsOf(termText(words, random));
    const fresh = spellings.filter((text) => !seen.has(exact ? text : foldForm(text)));
    if (fresh.length === 0) continue;
    for (const text of fresh) {
      seen.add(exact ? text : foldForm(text));
      forms.push({ text, exact, plural: exact ? 's' : pluralOf(text), meaning: { entry } });
    }
    entry++;
  }
  return forms;
}
