import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type WordChange, withChange, withChanges, withKnown } from '../../../src/core/own-words/change-own-words.ts';
import { type Choice, type KnownWord, NO_OWN_WORDS, type OwnWords } from '../../../src/core/own-words/own-words.ts';
import { pageWordsOf } from '../../../src/core/own-words/page-words.ts';
import { parseOwnWords } from '../../../src/core/own-words/parse-own-words.ts';
import { rememberedIn } from '../../../src/core/own-words/remembered-in.ts';
import { copiesOf, readCopy } from '../../../src/core/own-words/words-copy.ts';
import { spot } from '../../../src/core/spotting/spot.ts';
import { createTurns } from '../../../src/extension/turns.ts';
import { exact, folded, indexOf } from '../spotting/forms.ts';

const SITE = 'forum.example';
const TODAY = '2026-11-27';
const CRPS: KnownWord = { entry: 'crps', since: '2026-01-31', by: 'reader' };
const MS: Choice = { site: SITE, form: 'MS', entry: 'multiple-sclerosis', since: '2026-02-28' };
const WORDS: OwnWords = { known: [CRPS], choices: [MS], unread: [] };

describe('parseOwnWords', () => {
  test.each([undefined, null, {}, { known: [], choices: [], unread: [] }])('%j is none', (stored) => {
    expect(parseOwnWords(stored)).toEqual(NO_OWN_WORDS);
  });

  test('keeps what makes sense, entries that no glossary has and fields of a later version too', () => {
    const stored = {
      known: [{ ...CRPS, entry: 'gone', mood: 'good' }],
      choices: [MS, { ...MS, site: '', entry: null }],
    };
    expect(parseOwnWords(stored)).toEqual({ ...stored, unread: [] });
  });

  test.each<[place: string, stored: object]>([
    ['known[1]', { known: [CRPS, { ...CRPS, since: 'yesterday' }], choices: [MS] }],
    ['known[1]', { known: [CRPS, 'crps'], choices: [MS] }],
    ['known[1]', { known: [CRPS, { ...CRPS, by: 'nobody' }], choices: [MS] }],
    ['known[1]', { known: [CRPS, null], choices: [MS] }],
    ['choices[0]', { known: [CRPS], choices: [{ ...MS, entry: 7 }, MS] }],
    ['choices[0]', { known: [CRPS], choices: [{ ...MS, entry: undefined }, MS] }],
    ['choices[0]', { known: [CRPS], choices: [{ ...MS, site: 'two words' }, MS] }],
    ['choices[0]', { known: [CRPS], choices: [{ ...MS, form: '' }, MS] }],
    ['unread', { known: [CRPS], choices: [MS], unread: 'text' }],
    ['unread[0]', { known: [CRPS], choices: [MS], unread: ['text'] }],
    ['later', { known: [CRPS], choices: [MS], later: { version: 2 } }],
  ])('sets aside what makes no sense at %s, and nothing else', (place, stored) => {
    const { known, choices, unread } = parseOwnWords(stored);
    expect([known, choices]).toEqual([[CRPS], [MS]]);
    expect(unread.map((part) => part.place)).toEqual([place]);
  });

  test.each<[place: string, stored: unknown]>([
    ['all', 'text'],
    ['all', [CRPS]],
    ['known', { known: 'crps' }],
    ['choices', { choices: { MS } }],
  ])('sets %s aside as a whole', (place, stored) => {
    const value = place === 'all' ? stored : (stored as Record<string, unknown>)[place];
    expect(parseOwnWords(stored)).toEqual({ ...NO_OWN_WORDS, unread: [{ place, value }] });
  });

  test('what is aside stays aside, through changes too', () => {
    const broken = parseOwnWords({ known: [7], unread: [{ place: 'choices[3]', value: 'text' }] });
    const aside = [
      { place: 'choices[3]', value: 'text' },
      { place: 'known[0]', value: 7 },
    ];
    expect(broken.unread).toEqual(aside);
    const changed = withChange(broken, { kind: 'know', entry: 'crps' }, { site: SITE, today: TODAY });
    expect(parseOwnWords(changed)).toEqual({ known: [{ ...CRPS, since: TODAY }], choices: [], unread: aside });
  });

  test('what was set aside comes back where it makes sense now', () => {
    const unread = [
      { place: 'known[2]', value: CRPS },
      { place: 'choices[0]', value: MS },
      { place: 'choices[1]', value: CRPS },
    ];
    expect(parseOwnWords({ unread })).toEqual({ ...WORDS, unread: unread.slice(2) });
  });

  test('of what is said twice the last holds', () => {
    const later = { ...MS, entry: null };
    const elsewhere = { ...MS, site: 'other.example' };
    const stored = { known: [CRPS, { ...CRPS, since: TODAY }], choices: [MS, elsewhere, later] };
    expect(parseOwnWords(stored)).toEqual({
      known: [{ ...CRPS, since: TODAY }],
      choices: [later, elsewhere],
      unread: [],
    });
  });

  test('never fails, and reads the same again from what it gave', () => {
    const part = fc.oneof(fc.anything(), fc.constant(CRPS), fc.constant(MS));
    const list = fc.oneof(fc.array(part), fc.anything());
    const stored = fc.oneof(fc.anything(), fc.record({ known: list, choices: list, unread: list }));
    fc.assert(
      fc.property(stored, (stored) => {
        const words = parseOwnWords(stored);
        expect(parseOwnWords(words)).toEqual(words);
      }),
    );
  });
});

test('changes that are not stored are made again on what is stored by now', () => {
  const said: WordChange[] = [
    { kind: 'choose', form: 'MS', entry: null },
    { kind: 'choose', form: 'CS', entry: 'crps' },
    { kind: 'forget-choice', form: 'CS' },
  ];
  const now: OwnWords = { ...WORDS, known: [CRPS, { ...CRPS, entry: 'pain' }] };
  expect(withChanges(now, said, { site: SITE, today: TODAY })).toEqual({
    ...now,
    choices: [{ ...MS, entry: null, since: TODAY }],
  });
  expect(withChanges(now, [], { site: SITE, today: TODAY })).toEqual(now);
});

describe('a copy', () => {
  const unread = [{ place: 'known[3]', value: 7 }];

  test('holds all that there is', () => {
    expect(copiesOf({ ...WORDS, unread }).map(readCopy)).toEqual([
      { known: [CRPS], choices: [MS], unread: ['known[3]'] },
    ]);
    expect(copiesOf(NO_OWN_WORDS).map(readCopy)).toEqual([{ known: [], choices: [], unread: [] }]);
  });

  test('is read as far as it makes sense', () => {
    const text = JSON.stringify({ plainly: 'own words', known: [7, CRPS], choices: 'none', mood: 'good' });
    expect(readCopy(text)).toEqual({ known: [CRPS], choices: [], unread: ['known[0]', 'choices', 'mood'] });
  });

  test.each([
    '',
    'known',
    'null',
    '[]',
    '7',
    '{}',
    '{"known": []}',
    '{"plainly": "settings"}',
    '\0',
    '<!doctype html>',
  ])('%j is none', (text) => {
    expect(() => readCopy(text)).toThrow(/no copy of your words, so nothing was changed/);
  });
});

describe('withChange', () => {
  const made = (change: WordChange, words = WORDS, site = SITE) => withChange(words, change, { site, today: TODAY });
  const choice: Choice = { ...MS, entry: 'morphine', since: TODAY };

  test.each<[change: WordChange, expected: Partial<OwnWords>]>([
    [{ kind: 'know', entry: 'pain' }, { known: [CRPS, { entry: 'pain', since: TODAY, by: 'reader' }] }],
    [{ kind: 'know', entry: 'crps' }, {}],
    [{ kind: 'mark-again', entry: 'crps' }, { known: [] }],
    [{ kind: 'mark-again', entry: 'pain' }, {}],
    [{ kind: 'choose', form: 'MS', entry: 'morphine' }, { choices: [choice] }],
    [{ kind: 'choose', form: 'MS', entry: null }, { choices: [{ ...choice, entry: null }] }],
    [{ kind: 'choose', form: 'ms', entry: 'morphine' }, { choices: [MS, { ...choice, form: 'ms' }] }],
    [{ kind: 'forget-choice', form: 'MS' }, { choices: [] }],
    [{ kind: 'forget-choice', form: 'ms' }, {}],
    [{ kind: 'bring', known: [{ ...CRPS, since: TODAY }], choices: [choice] }, {}],
    [
      { kind: 'bring', known: [{ ...CRPS, entry: 'pain' }], choices: [{ ...MS, form: 'ms' }] },
      { known: [CRPS, { ...CRPS, entry: 'pain' }], choices: [MS, { ...MS, form: 'ms' }] },
    ],
    [{ kind: 'clear' }, NO_OWN_WORDS],
  ])('%j', (change, expected) => {
    expect(made(change)).toEqual({ ...WORDS, ...expected });
  });

  test('a choice is one of its site', () => {
    const other = made({ kind: 'choose', form: 'MS', entry: 'morphine' }, WORDS, 'other.example');
    expect(other.choices).toEqual([MS, { ...choice, site: 'other.example' }]);
    expect(made({ kind: 'forget-choice', form: 'MS' }, other, 'other.example').choices).toEqual([MS]);
  });

  test('a copy comes in soon, however many words somebody has put in it', () => {
    const known = Array.from({ length: 40_000 }, (_, at) => ({ ...CRPS, entry: `word-${at}` }));
    const choices = known.map(({ entry }) => ({ ...MS, form: entry }));
    const start = performance.now();
    expect(made({ kind: 'bring', known, choices })).toMatchObject({
      known: { length: 40_001 },
      choices: { length: 40_001 },
    });
    // Half a minute when each is held against all others.
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('made twice, it is as made once', () => {
    const change: WordChange = { kind: 'choose', form: 'MS', entry: null };
    expect(made(change, made(change))).toEqual(made(change));
  });

  test('what the reader said is not replaced by look-ups', () => {
    expect(withKnown(WORDS, { entry: 'crps', since: TODAY, by: 'look-ups' })).toBe(WORDS);
  });
});

test('changes at once come one after another, also after one that failed', async () => {
  let stored = NO_OWN_WORDS;
  const inTurn = createTurns();
  const know = (entry: string) =>
    inTurn(async () => {
      const read = stored;
      await new Promise((done) => setTimeout(done, entry === 'a' ? 5 : 1));
      if (entry === 'b') throw new Error('no room');
      stored = withChange(read, { kind: 'know', entry }, { site: SITE, today: TODAY });
    });
  const [a, b, c] = await Promise.allSettled(['a', 'b', 'c'].map(know));
  expect([a?.status, b?.status, c?.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(stored.known.map(({ entry }) => entry)).toEqual(['a', 'c']);
});

describe('what pages get', () => {
  const numbers = new Map([
    ['crps', 4],
    ['multiple-sclerosis', 2],
  ]);

  test('numbers of the entries there are, and the choices of their site alone', () => {
    const words: OwnWords = {
      known: [{ ...CRPS, entry: 'gone' }, CRPS],
      choices: [MS, { ...MS, form: 'NP', entry: null }, { ...MS, entry: 'gone' }, { ...MS, site: 'other.example' }],
      unread: [],
    };
    expect(pageWordsOf(words, SITE, numbers)).toEqual({
      known: [4],
      choices: [
        { form: 'MS', entry: 2 },
        { form: 'NP', entry: null },
      ],
    });
    expect(pageWordsOf(words, 'elsewhere.example', numbers).choices).toEqual([]);
  });

  test('choices go by forms of the index, the later one counts, forms that have gone do not', () => {
    const index = indexOf(exact('MS'), folded('nerve block'));
    const form = (text: string) => spot(text, index)[0]?.form ?? -1;
    const choices = [
      { form: 'MS', entry: 1 },
      { form: 'nerve block', entry: null },
      { form: 'MS', entry: 2 },
      { form: 'gone', entry: 3 },
      { form: 'MS again', entry: 3 },
    ];
    const expected = new Map([
      [form('MS'), 2],
      [form('Nerve blocks'), null],
    ]);
    expect(rememberedIn({ known: [], choices }, index)).toEqual(expected);
  });
});
