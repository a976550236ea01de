import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileGlossary } from '../../src/build/glossary/compile.ts';
import { readGlossaryFiles } from '../../src/build/glossary/read-files.ts';
import type { Card } from '../../src/core/card.ts';
import { unpackMeanings } from '../../src/core/meanings.ts';
import { plainText } from '../../src/core/prose.ts';
import { createCardSearch } from '../../src/core/search-cards.ts';
import { spot } from '../../src/core/spot.ts';
import { unpackIndex } from '../../src/core/term-index.ts';

const files = readGlossaryFiles(fileURLToPath(new URL('../../glossary', import.meta.url)));
const { cards, index: packed, meanings: packedMeanings } = compileGlossary(files);
const index = unpackIndex(packed);
const meanings = unpackMeanings(packedMeanings);

/** Ids of the entries that a whole text leads to, when it is one form of the glossary. */
function entriesOf(form: string): (string | undefined)[] {
  const [sighting, ...others] = spot(form, index);
  if (!sighting || others.length > 0 || sighting.start !== 0 || sighting.end !== form.length) return [];
  const meaning = meanings[sighting.form];
  if (!meaning) return [];
  const numbers = 'entry' in meaning ? [meaning.entry] : meaning.senses.map(({ entry }) => entry);
  return numbers.filter((number) => number !== undefined).map((number) => cards[number]?.id);
}

test('there are at least 80 entries', () => {
  expect(cards.length).toBeGreaterThanOrEqual(80);
});

describe('words of the article that started it', () => {
  test.each([
    ['ketamine', 'ketamine'],
    ['ketamine infusion', 'ketamine-infusion'],
    ['ketamine infusions', 'ketamine-infusion'],
    ['NMDA receptor', 'nmda-receptor'],
    ['NMDA receptors', 'nmda-receptor'],
    ['NMDA', 'nmda-receptor'],
    ['NMDAR', 'nmda-receptor'],
    ['NMDARs', 'nmda-receptor'],
    ['NMDAR receptors', 'nmda-receptor'],
    ['CRPS', 'complex-regional-pain-syndrome'],
    ['complex regional pain syndrome', 'complex-regional-pain-syndrome'],
    ['fibromyalgia', 'fibromyalgia'],
    ['phantom pain', 'phantom-limb-pain'],
    ['central sensitization', 'central-sensitization'],
    ['central sensitisation', 'central-sensitization'],
    ['intractable pain', 'intractable-pain'],
    ['chronic pain', 'chronic-pain'],
    ['anesthesia', 'anesthesia'],
    ['anaesthesia', 'anesthesia'],
    ['anesthetic dose', 'anesthetic-dose'],
    ['anesthetic doses', 'anesthetic-dose'],
    ['sub-anesthetic dose', 'subanesthetic-dose'],
    ['subanaesthetic doses', 'subanesthetic-dose'],
    ['operating room', 'operating-room'],
    ['intensive care unit', 'intensive-care-unit'],
    ['post-operative pain', 'postoperative-pain'],
    ['postoperative pain', 'postoperative-pain'],
    ['analgesic', 'analgesic'],
    ['analgesic consumption', 'analgesic-consumption'],
    ['receptor', 'receptor'],
    ['nervous system', 'nervous-system'],
    ['pain signal transmission', 'pain-signal'],
    ['anecdotal evidence', 'anecdotal-evidence'],
    ['pivotal study', 'pivotal-study'],
    ['infusion', 'infusion'],
    ['Sjo\u0308gren’s', 'sjogrens-disease'],
  ])('%s leads to %s', (form, id) => {
    expect(entriesOf(form)).toEqual([id]);
  });

  test.each(['nmda', 'Nmdar', 'crps I am', 'Crp'])('%s is no form', (form) => {
    expect(entriesOf(form)).toEqual([]);
  });
});

/** The sentences of a text. A full stop within a number or a short form is not followed by a space and a capital. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!])\s+(?=[\p{Lu}\p{N}])/u);
}
function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Today where the day begins first: no writer is ahead of it. */
const LAST_DAY = new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** What is wrong with a card, in words; the rules are those that glossary/README.md gives its writers. */
const RULES: Record<string, (card: Card) => string[]> = {
  'plain text has at most 45 words': ({ plain }) => (wordsIn(plain) > 45 ? [`${wordsIn(plain)} words`] : []),
  'plain text has one or two sentences': ({ plain }) =>
    sentencesOf(plain).length > 2 ? [`${sentencesOf(plain).length} sentences`] : [],
  'no sentence of the plain text has more than 20 words': ({ plain }) =>
    sentencesOf(plain).filter((sentence) => wordsIn(sentence) > 20),
  'plain text ends as a sentence': ({ plain }) => (/[.?!]$/.test(plain) ? [] : [plain]),
  'it was not reviewed in the future': ({ reviewed }) => (reviewed > LAST_DAY ? [reviewed] : []),
  'it names a related entry': ({ related }) => (related.length === 0 ? ['none'] : []),
  'every related entry exists': ({ related }) =>
    related.map(({ id }) => id).filter((id) => !cards.some((card) => card.id === id)),
  'the detail says something': ({ detail }) =>
    detail.some((block) => block.kind === 'paragraph' && plainText(block.children) !== '') ? [] : ['nothing'],
};

describe('of every entry', () => {
  const broken = (rule: (card: Card) => string[], all: Card[]) =>
    all.flatMap((card) => rule(card).map((what) => `${card.category}/${card.id}: ${what}`));

  test.each(Object.entries(RULES))('%s', (_, rule) => {
    expect(broken(rule, cards)).toEqual([]);
  });

  test('each rule can be broken', () => {
    const bad: Card = {
      ...(cards[0] as Card),
      plain: `${'One two three. '.repeat(10)}And ${'so on '.repeat(11)}`.trim(),
      reviewed: '9999-01-01',
      related: [],
      detail: [],
    };
    const lost: Card = { ...bad, related: [{ id: 'no-such-entry', term: 'x' }] };
    for (const [name, rule] of Object.entries(RULES)) expect(broken(rule, [bad, lost]), name).not.toEqual([]);
  });
});

test('a search for the name of an entry finds that entry first', () => {
  const search = createCardSearch(cards);
  const others = cards.filter((card) => search(card.term)[0] !== card).map(({ term }) => term);
  expect(others).toEqual([]);
});
