import { describe, expect, test } from 'vitest';
import { type Chosen, type Context, chooserOf, type Why } from '../../../src/core/senses/choose-sense.ts';
import { packMeanings, unpackMeanings } from '../../../src/core/senses/meanings.ts';
import { TOPICS, type Topic, type Topics } from '../../../src/core/senses/topics.ts';
import { spot } from '../../../src/core/spotting/spot.ts';
import { spotterWithin } from '../../../src/core/spotting/spot-within.ts';
import type { Needs, Sense } from '../../../src/core/spotting/term-index.ts';
import { exact, folded, indexOf, sense } from '../spotting/forms.ts';

const CENTRAL_SENSITIZATION = 0;
const CAUDA = 1;
const SPINAL_CORD = 2;
const NEEDY = 3;
const OF_RELATED = 2;

const cs: Sense[] = [
  sense(CENTRAL_SENSITIZATION, ['pain', 'nerve cell', 'fibromyalgia', 'with cs', 'with cs and']),
  sense(CAUDA, ['spine', 'emergency', 'acute cs']),
  sense(undefined, ['surgery', 'baby', '95%', 'in the cs']),
];
const forms = [
  folded('central sensitization', 's', CENTRAL_SENSITIZATION),
  folded('cauda syndrome', 's', CAUDA),
  folded('spinal cord', 's', SPINAL_CORD),
  { ...exact('CS'), meaning: { senses: cs } },
];
const index = indexOf(...forms);
const chooser = chooserOf(unpackMeanings(packMeanings(forms)));

function context(title = ''): Context {
  return { title, defined: new Map() };
}

/** The place of a form in the index. */
function formOf(text: string): number {
  return spot(text, index)[0]?.form ?? -1;
}

/** What was chosen, as written and with its entry. */
function choose(text: string, about: Context = context()): [string, number][] {
  const chosen: Chosen[] = chooser(text, spot(text, index), about);
  return chosen.map(({ start, end, entry }) => [text.slice(start, end), entry]);
}

describe('by cues', () => {
  test.each<[name: string, text: string, entry: number | undefined]>([
    ['none', 'My CS is bad', undefined],
    ['one', 'CS and pain', CENTRAL_SENSITIZATION],
    ['after the form as well as before', 'pain from CS', CENTRAL_SENSITIZATION],
    ['in capitals', 'PAIN from CS', CENTRAL_SENSITIZATION],
    ['in the plural', 'CS pains', CENTRAL_SENSITIZATION],
    ['a phrase', 'CS in nerve cells', CENTRAL_SENSITIZATION],
    ['a phrase with a hyphen', 'CS in nerve-cell groups', CENTRAL_SENSITIZATION],
    ['a phrase that is parted by a comma', 'CS in a nerve, cell', CENTRAL_SENSITIZATION],
    ['words of two sentences make no phrase', 'CS in a nerve. Cell walls', undefined],
    ['words of two sentences make no phrase around the form', 'It was acute. CS with pain', CENTRAL_SENSITIZATION],
    ['with soft hyphens', 'CS: fibro\u00admyalgia', CENTRAL_SENSITIZATION],
    ['beside signs', 'CS (pain).', CENTRAL_SENSITIZATION],
    ['part of a word does not count', 'CS is painful, campaign', undefined],
    ['for another entry', 'CS, an emergency of the spine', CAUDA],
    ['more of one meaning than of another', 'CS: pain in fibromyalgia, spine', CENTRAL_SENSITIZATION],
    ['nearer for one meaning than for another', 'CS and pain. The spine is fine.', CENTRAL_SENSITIZATION],
    ['the same word again counts once', 'CS: pain, pain, pain in the spine, emergency', CAUDA],
    ['of a meaning without a card', 'Had a CS, the baby is well', undefined],
    ['more of a meaning without a card', 'CS surgery and the baby, pain', undefined],
    ['with a sign', 'CS of 95% of them', undefined],
    ['a phrase around the form says most', 'An acute CS, the baby', CAUDA],
    ['but not one of small words', 'Ill with CS, the baby', undefined],
    ['which is enough by itself', 'Ill with CS', CENTRAL_SENSITIZATION],
    ['and says most of a meaning without a card', 'Pain and fibromyalgia in the CS', undefined],
  ])('%s', (_, text, entry) => {
    expect(choose(text)).toEqual(entry === undefined ? [] : [['CS', entry]]);
  });

  test('of the title count too', () => {
    expect(choose('My CS is bad', context('Living with fibromyalgia'))).toEqual([['CS', CENTRAL_SENSITIZATION]]);
  });

  test.each([
    ['words of a name', 'New here: r/FibromyalgiaFriends', 1],
    ['words of a name in small letters', 'New here: r/Fibromyalgiafriends', 0],
    ['a name as a whole', 'New here: PubMed', 1],
    ['read up to 1,000 characters', `${' '.repeat(980)}fibromyalgia`, 1],
    ['not read behind them', `${' '.repeat(1000)}fibromyalgia`, 0],
  ])('in the title, cues are %s', (_, title, marks) => {
    const all = [{ ...exact('XY'), meaning: { senses: [sense(NEEDY, ['fibromyalgia', 'pubmed'], 'topic')] } }];
    const chosen = chooserOf(unpackMeanings(packMeanings(all)))('XY', spot('XY', indexOf(...all)), context(title));
    expect(chosen).toHaveLength(marks);
  });

  test('choose for plurals of the form', () => {
    expect(choose('pain, CSs')).toEqual([['CSs', CENTRAL_SENSITIZATION]]);
  });
});

describe('not sure', () => {
  test('as many cues of two meanings with cards: both are asked about', () => {
    const [chosen] = chooser('CS: pain in the spine', spot('CS: pain in the spine', index), context());
    expect(chosen?.choices).toEqual([CENTRAL_SENSITIZATION, CAUDA]);
  });

  test.each([
    ['one word', 'WHAT IS CS TO ALL OF US? PAIN'],
    ['another', 'PAIN! WE ALL WANT CS NOW'],
  ])('among capitals, capitals and %s are not enough', (_, text) => {
    expect(choose(text)).toEqual([]);
  });

  test.each([
    ['People with CS', true],
    ['COME WITH CS AND BE MERRY', false],
    ['WITH CS AND PAIN AND FIBROMYALGIA', true],
  ])('among capitals, words that go with the form in its own letters are not enough: %s', (text, isTold) => {
    expect(choose(text).some(([written]) => written === 'CS')).toBe(isTold);
  });

  test('among capitals, two cues are enough', () => {
    expect(choose('PAIN AND FIBROMYALGIA FROM CS TODAY')).toEqual([['CS', CENTRAL_SENSITIZATION]]);
  });
});

describe('by the topic', () => {
  const topics: Topics = {
    pain: ['aching', 'burning', 'sore'],
    health: ['nurse', 'ward', 'doctor'],
    hints: ['arm', 'foot', 'week', 'walk', 'bed'],
    elsewhere: ['server', 'deploy', 'football'],
    frames: { conditions: ['people with ~', '~ patients'] },
    entries: [0, 0, 0, 0],
    related: [[], [], [], [OF_RELATED]],
  };
  const needing = (needs: Needs) => {
    const all = [
      folded('remote term', 's', OF_RELATED),
      { ...exact('XY'), meaning: { senses: [sense(NEEDY, ['xylo'], needs), sense(undefined, ['xylophone'])] } },
    ];
    const choose = chooserOf(unpackMeanings(packMeanings(all)), topics);
    return (text: string, about: Partial<Context> = {}): boolean =>
      choose(text, spot(text, indexOf(...all)), { ...context(), ...about }).some(({ entry }) => entry === NEEDY);
  };

  test.each<[text: string, nothing: boolean, hint: boolean, topic: boolean, cue: boolean]>([
    ['I saw XY', true, false, false, false],
    ['my arm, XY', true, false, false, false],
    ['the nurse said XY', true, true, false, false],
    ['arm, foot, week, walk, bed, XY', true, true, false, false],
    ['arm, foot, week, bed, nurse, XY', true, true, true, false],
    ['the nurse on the ward said XY', true, true, true, false],
    ['the doctor and the nurse on the ward said XY', true, true, true, false],
    ['aching all over, XY, aching', true, true, true, false],
    ['aching, burning and sore all over, XY', true, true, true, false],
    ['xylo and XY', true, true, true, true],
    ['deploy the server, XY', true, false, false, false],
    ['deploy the server, a football, xylo and XY', true, false, false, true],
    ['the nurse on the ward, a football, the server, XY', true, false, false, false],
    ['the nurse on the ward, an xylophone, XY', true, false, false, false],
    ['aching, the doctor and the nurse on the ward, an xylophone, XY', true, false, false, false],
    ['the nurse on the ward, an xylophone, a xylo, XY', true, true, true, false],
    ['people with XY and aching', true, true, true, true],
    ['XY patients and aching', true, true, true, true],
    ['people with XY, said the nurse on the ward', true, true, true, true],
    ['deploy the server, a football, people with XY, xylo', true, true, true, true],
    ['people with some XY', true, false, false, false],
    ['XY, an xylophone', false, false, false, false],
    ['AN XYLOPHONE, SERVERS AND XY', false, false, false, false],
    ['SERVERS, FOOTBALL AND XY', true, false, false, false],
    ['remote term, XY', true, true, true, true],
  ])('%s', (text, ...expected) => {
    expect((['nothing', 'hint', 'topic', 'cue'] as const).map((needs) => needing(needs)(text))).toEqual(expected);
  });

  test('a form says nothing at another place, though one of its meanings may be related to another', () => {
    const senses = [sense(NEEDY, ['xylo'], 'hint'), sense(OF_RELATED, ['zeta'], 'hint')];
    const all = [{ ...exact('XY'), meaning: { senses } }];
    const choose = chooserOf(unpackMeanings(packMeanings(all)), topics);
    const chosen = (text: string) => choose(text, spot(text, indexOf(...all)), context());
    expect(chosen('XY, then XY')).toEqual([]);
    expect(chosen('XY, then XY, xylo')).toHaveLength(2);
  });

  test.each([
    ['are enough for each other as cues', ['qz'], 'XY and QZ', [NEEDY, OF_RELATED]],
    ['are not when they are only related', ['xylo'], 'XY and QZ', []],
    ['add to what else there is when they are related', ['xylo'], 'XY and QZ, said the nurse', [NEEDY]],
  ])('two forms with several meanings %s', (_, cues, text, expected) => {
    const all = [
      { ...exact('XY'), meaning: { senses: [sense(NEEDY, cues, 'topic')] } },
      { ...exact('QZ'), meaning: { senses: [sense(OF_RELATED, ['zeta'], 'topic')] } },
    ];
    const choose = chooserOf(unpackMeanings(packMeanings(all)), topics);
    expect(choose(text, spot(text, indexOf(...all)), context()).map(({ entry }) => entry)).toEqual(expected);
  });

  describe('a form whose meaning has been found', () => {
    const all = [
      { ...exact('XY'), meaning: { senses: [sense(NEEDY, ['xylo'], 'cue')] } },
      {
        ...exact('QZ'),
        meaning: { senses: [sense(OF_RELATED, ['zeta'], 'hint'), sense(CENTRAL_SENSITIZATION, ['iota'], 'hint')] },
      },
      { ...exact('AB'), meaning: { senses: [sense(CAUDA, ['theta'], 'topic')] } },
    ];
    /** What is chosen, one text after the other, when all entries are about this. */
    const chosen = (topic: Topic, ...texts: string[]): number[][] => {
      const choose = chooserOf(unpackMeanings(packMeanings(all)), {
        ...topics,
        entries: Array(4).fill(TOPICS.indexOf(topic)),
      });
      return texts.map((text) => choose(text, spot(text, indexOf(...all)), context()).map(({ entry }) => entry));
    };

    test.each<[string, Topic, string, number[]]>([
      ['speaks for related ones behind it', 'elsewhere', 'QZ, zeta. My XY', [OF_RELATED, NEEDY]],
      ['speaks for related ones before it', 'elsewhere', 'My XY. QZ, zeta', [NEEDY, OF_RELATED]],
      ['says what the text is about', 'pain', 'QZ, zeta and AB', [OF_RELATED, CAUDA]],
      ['says so once', 'hints', 'QZ, zeta, QZ, QZ and AB', [OF_RELATED, OF_RELATED, OF_RELATED]],
      ['does neither when only the topic told it', 'pain', 'The nurse said QZ. My XY', [OF_RELATED]],
      ['does neither when another is as likely', 'pain', 'QZ, zeta, iota. My XY', [OF_RELATED]],
    ])('%s', (_, topic, text, expected) => {
      expect(chosen(topic, text)).toEqual([expected]);
    });

    test('speaks for them if it needs nothing, with no word for it', () => {
      const both = [
        { ...exact('XY'), meaning: { senses: [sense(NEEDY, ['xylo'], 'topic')] } },
        { ...exact('QZ'), meaning: { senses: [sense(OF_RELATED, [], 'nothing'), sense(undefined, ['iota'])] } },
      ];
      const choose = chooserOf(unpackMeanings(packMeanings(both)), topics);
      const entries = (text: string) => choose(text, spot(text, indexOf(...both)), context()).map(({ entry }) => entry);
      expect(entries('My XY and QZ')).toEqual([NEEDY, OF_RELATED]);
      expect(entries('My XY and QZ, iota')).toEqual([]);
    });

    test('says nothing in other passages', () => {
      expect(chosen('pain', 'QZ, zeta', 'My XY, AB')).toEqual([[OF_RELATED], []]);
      expect(chosen('elsewhere', 'QZ, zeta. My XY', 'QZ is so. My XY')).toEqual([[OF_RELATED, NEEDY], []]);
    });
  });

  test('a form whose meaning the reader has chosen speaks for related ones', () => {
    const all = [
      { ...exact('XY'), meaning: { senses: [sense(NEEDY, ['xylo'], 'cue')] } },
      { ...exact('QZ'), meaning: { senses: [sense(OF_RELATED, ['zeta'], 'cue')] } },
    ];
    const choose = chooserOf(unpackMeanings(packMeanings(all)), topics);
    const sightings = spot('My QZ. My XY', indexOf(...all));
    const remembered = new Map([[sightings[0]?.form ?? -1, OF_RELATED]]);
    expect(choose('My QZ. My XY', sightings, context())).toEqual([]);
    expect(choose('My QZ. My XY', sightings, { ...context(), remembered })).toHaveLength(2);
  });

  test('the rest of the page counts, but less', () => {
    const all = [{ ...exact('XY'), meaning: { senses: [sense(NEEDY, ['xylo', 'zeta', 'theta'], 'cue')] } }];
    const choose = chooserOf(unpackMeanings(packMeanings(all)), topics);
    const page = choose.learn('xylo, zeta', choose.learn('theta'));
    const chosen = (about: Partial<Context>) => choose('XY', spot('XY', indexOf(...all)), { ...context(), ...about });
    expect(chosen({})).toEqual([]);
    expect(chosen({ page: choose.learn('xylo') })).toEqual([]);
    expect(chosen({ page })).toHaveLength(1);
  });

  /** A text of so many different words that say nothing. */
  const wordy = (count: number): string => Array.from({ length: count }, (_, number) => `w${number}`).join(' ');

  test.each([
    ['as much', 900, 1],
    ['less', 3000, 0],
  ])('on a page of more words each cue elsewhere says %s', (_, words, marks) => {
    const all = [{ ...exact('XY'), meaning: { senses: [sense(NEEDY, ['xylo', 'zeta', 'theta'], 'cue')] } }];
    const choose = chooserOf(unpackMeanings(packMeanings(all)), topics);
    const page = choose.learn('xylo, zeta, theta', choose.learn(wordy(words)));
    expect(choose('XY', spot('XY', indexOf(...all)), { ...context(), page })).toHaveLength(marks);
  });

  test.each([
    ['not less on one about something else', 'a football, a server', 0],
    ['less on one about health', 'the nurse on the ward', 1],
  ])('what speaks against a card says %s', (_, topic, marks) => {
    const senses = [sense(NEEDY, ['xylo'], 'cue'), sense(undefined, ['zeta', 'theta'])];
    const all = [{ ...exact('XY'), meaning: { senses } }];
    const choose = chooserOf(unpackMeanings(packMeanings(all)), topics);
    const page = choose.learn(`zeta, theta, ${topic}`, choose.learn(wordy(3000)));
    expect(choose('XY, xylo', spot('XY, xylo', indexOf(...all)), { ...context(), page })).toHaveLength(marks);
  });
});

test.each([
  ['the sentence behind', 'I have QZ. Theta it was.', 1],
  ['the sentence before', 'Theta it was. I have QZ.', 1],
  ['far away', `Theta it was. ${'So I said. '.repeat(30)}I have QZ.`, 0],
])('whether one cue is enough in %s', (_, text, marks) => {
  const all = [{ ...exact('QZ'), meaning: { senses: [sense(NEEDY, ['theta'], 'cue')] } }];
  const choose = chooserOf(unpackMeanings(packMeanings(all)));
  expect(choose(text, spot(text, indexOf(...all)), context())).toHaveLength(marks);
});

test.each([
  ['far away', 50, 1],
  ['beyond a thousand characters', 110, 0],
])('whether two cues are enough %s', (_, sentences, marks) => {
  const senses = [sense(NEEDY, ['theta', 'iota'], 'cue')];
  const all = [
    { ...exact('QZ'), meaning: { senses } },
    { ...exact('XY'), meaning: { senses: [sense(CAUDA, ['xylo'], 'cue')] } },
  ];
  const choose = chooserOf(unpackMeanings(packMeanings(all)));
  const text = `XY, theta and iota. ${'So I said. '.repeat(sentences)}I have QZ.`;
  expect(choose(text, spot(text, indexOf(...all)), context())).toHaveLength(marks);
});

describe('a longer form that is not told', () => {
  const all = [
    folded('xylo', 's', CAUDA),
    folded('zeta', 's', SPINAL_CORD),
    { ...exact('QZ'), meaning: { senses: [sense(NEEDY, ['theta'], 'cue')] } },
    { ...folded('xylo i'), meaning: { senses: [sense(CENTRAL_SENSITIZATION, ['theta'], 'cue')] } },
    { ...folded('a zeta'), meaning: { senses: [sense(CENTRAL_SENSITIZATION, ['theta'], 'cue')] } },
    { ...exact('AB'), meaning: { entry: SPINAL_CORD } },
    { ...folded('AB thing'), meaning: { senses: [sense(CENTRAL_SENSITIZATION, ['iota'], 'cue')] } },
    { ...folded('QZ one'), meaning: { senses: [sense(CENTRAL_SENSITIZATION, ['iota'], 'cue')] } },
    { ...exact('CD'), meaning: { senses: [sense(CAUDA, [], 'nothing'), sense(undefined, ['song'])] } },
    { ...folded('CD one'), meaning: { senses: [sense(CENTRAL_SENSITIZATION, ['iota'], 'cue')] } },
  ];
  const index = indexOf(...all);
  const choose = chooserOf(unpackMeanings(packMeanings(all)), undefined, spotterWithin(index));

  test.each([
    ['gives way to the form at its beginning', 'the xylo I have', ['xylo'], [CAUDA]],
    ['gives way to the form at its end', 'such a zeta', ['zeta'], [SPINAL_CORD]],
    ['gives way to an abbreviation in it', 'an AB thing', ['AB'], [SPINAL_CORD]],
    ['gives way to one that needs nothing', 'not CD one', ['CD'], [CAUDA]],
    ['gives way to none that needs nothing, but means something else', 'song, CD one', [], []],
    ['gives way to none that needs to be told itself', 'theta, see QZ, not QZ one', ['QZ'], [NEEDY]],
    ['stays whole when it is told', 'theta and the xylo  I have', ['xylo  I'], [CENTRAL_SENSITIZATION]],
  ])('%s: %s', (_, text, words, entries) => {
    const chosen = choose(text, spot(text, index), context());
    expect(chosen.map(({ start, end }) => text.slice(start, end))).toEqual(words);
    expect(chosen.map(({ entry }) => entry)).toEqual(entries);
  });
});

describe('why', () => {
  test.each<[text: string, why: Why]>([
    ['spinal cord', { by: 'form', words: [] }],
    ['CS, not far from Pain. And a nerve-cell', { by: 'cues', words: ['Pain', 'nerve-cell'] }],
    ['Pain with CS and more', { by: 'cues', words: ['Pain', 'with CS and'] }],
  ])('%s', (text, why) => {
    expect(chooser(text, spot(text, index), context())[0]?.why).toEqual(why);
  });

  test('the form alone, if it needs nothing, whatever else speaks for it', () => {
    const all = [{ ...exact('XY'), meaning: { senses: [sense(CAUDA, ['xylo'], 'nothing')] } }];
    const [chosen] = chooserOf(unpackMeanings(packMeanings(all)))(
      'xylo, XY',
      spot('xylo, XY', indexOf(...all)),
      context(),
    );
    expect(chosen?.why).toEqual({ by: 'form', words: [] });
  });

  test('the page before the reader, the reader before cues', () => {
    const about = { ...context(), remembered: new Map([[formOf('CS'), CAUDA]]) };
    const [byReader] = chooser('CS and pain', spot('CS and pain', index), about);
    expect([byReader?.entry, byReader?.why.by]).toEqual([CAUDA, 'reader']);
    about.defined.set('CS', CENTRAL_SENSITIZATION);
    const [byPage] = chooser('CS', spot('CS', index), about);
    expect([byPage?.entry, byPage?.why.by]).toEqual([CENTRAL_SENSITIZATION, 'definition']);
  });

  test.each<[text: string, entry: number | undefined]>([
    ['My CS is bad', CAUDA],
    ['CS: pain, fibromyalgia, a nerve cell', CAUDA],
    ['CS: pain, the surgery', undefined],
    ['Had a CS, the baby is well after surgery', undefined],
    ['WHAT IS CS TO ALL OF US?', undefined],
  ])('a choice of the reader stands against other cards, not against clear words without one: %s', (text, entry) => {
    const about = { ...context(), remembered: new Map([[formOf('CS'), CAUDA]]) };
    expect(choose(text, about)).toEqual(entry === undefined ? [] : [['CS', entry]]);
  });

  test('a choice that the form cannot have any more is as none', () => {
    const about = { ...context(), remembered: new Map([[formOf('CS'), NEEDY]]) };
    expect(choose('My CS is bad', about)).toEqual([]);
    expect(choose('CS and pain', about)).toEqual([['CS', CENTRAL_SENSITIZATION]]);
  });

  test('"not this" of the reader and a meaning of the page that is none of ours silence a form', () => {
    expect(choose('CS and pain', { ...context(), remembered: new Map([[formOf('CS'), null]]) })).toEqual([]);
    expect(choose('CS and pain', { ...context(), defined: new Map([['CS', null]]) })).toEqual([]);
  });
});

describe('by the page itself', () => {
  test.each([
    ['round brackets', 'central sensitization (CS)'],
    ['square brackets', 'central sensitization [CS]'],
    ['no space', 'central sensitization(CS)'],
    ['a plural long form', 'central sensitizations (CS)'],
  ])('a definition in %s', (_, text) => {
    expect(choose(text).at(-1)).toEqual(['CS', CENTRAL_SENSITIZATION]);
  });

  test('a definition is stronger than cues', () => {
    expect(choose('cauda syndrome (CS): pain, fibromyalgia').at(-1)).toEqual(['CS', CAUDA]);
  });

  test('a definition holds for the rest of the page', () => {
    const page = context();
    choose('cauda syndrome (CS)', page);
    expect(choose('My CS, and pain', page)).toEqual([['CS', CAUDA]]);
  });

  test('a definition does not reach another page', () => {
    choose('cauda syndrome (CS)', context());
    expect(choose('My CS', context())).toEqual([]);
  });

  test.each([['a long form that CS cannot mean', 'spinal cord (CS)']])('%s: no definition', (_, text) => {
    expect(choose(text).filter(([written]) => written === 'CS')).toEqual([]);
  });
});

test('forms with one meaning need no evidence, and the order of the text stays', () => {
  expect(choose('spinal cord, CS, central sensitization and pain')).toEqual([
    ['spinal cord', SPINAL_CORD],
    ['CS', CENTRAL_SENSITIZATION],
    ['central sensitization', CENTRAL_SENSITIZATION],
  ]);
});
