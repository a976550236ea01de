import { describe, expect, test } from 'vitest';
import { readGlossary } from '../../src/build/glossary/read-glossary.ts';
import { ARTICLE_RULES } from '../../src/build/glossary/rules/check-article-text.ts';
import { PICTURE_RULES } from '../../src/build/glossary/rules/check-picture-words.ts';
import { WRITING_RULES } from '../../src/build/glossary/rules/writing-rules.ts';
import { changed, NERVE_BLOCK, PAIN, PATHS, smallGlossary } from './small-glossary.ts';

/** A text of the nerve block's file put another way, the rule that breaks, and what is said of it. */
type Case = [name: string, rule: string, from: string, to: string, line: number, what: RegExp];

const PLAIN = 'A nerve block is an injection. It numbs one part of the body.';
const DETAIL = 'It is done in a clinic.';
const SENTENCES = 'plain text has one or two sentences';
const WORDS = 'plain text has at most 45 words';
const LONG_SENTENCE = 'no sentence of the plain text has more than 20 words';
const END = 'plain text ends as a sentence';
const DETAIL_SENTENCES = 'detail has two to four sentences';
const UNWANTED = 'no unwanted words';
const NEEDLESS = 'no exception without need';
const ITSELF = 'no word explains itself';
const TODO = 'nothing is left to fill in';
const MARKUP = 'no markup where it would be read as it stands';
const ISLAND = 'no entry is an island';
const MUTUAL = 'related entries name each other';
const CUES = 'every meaning of an ambiguous form has cues';
const IDLE = 'every cue says something';
const TWICE = 'a form has its senses in one place';
const HARDER = 'plain text explains words that are harder than its own';
const TIED = 'no meaning of another entry is one without a card';
const EXAMPLE = 'every example shows the card by itself';
const RATED = 'a treatment has a level of evidence or a reason for none';
const UNRATED = 'only a treatment without a level gives a reason for none';
const SAME_PLAIN = 'no two entries have the same plain text';
const SAME_DETAIL = 'no two entries have the same detail';

const EVIDENCE = 'evidence:\n  level: may-help\n  note: One small trial.\n  source: trial-2009\n';

const words = (count: number) => Array.from({ length: count }, () => 'so').join(' ');

const CASES: Case[] = [
  ['three sentences', SENTENCES, PLAIN, `${PLAIN} It wears off.`, 14, /3 sentences/],
  ['46 words', WORDS, PLAIN, `${words(20)}. ${words(26)}.`.replaceAll('. s', '. S'), 14, /46 words/],
  [
    '21 words in a sentence',
    LONG_SENTENCE,
    'It numbs one part of the body.',
    `It ${words(20)}.`,
    14,
    /21 words: "It so/,
  ],
  ['no period', END, 'of the body.\ncalm', 'of the body\ncalm', 14, /period/],
  ['one sentence of detail', DETAIL_SENTENCES, `${DETAIL}\n\n`, '', 28, /has 1 sentence$/],
  ['five sentences of detail', DETAIL_SENTENCES, DETAIL, `${DETAIL} So. So. So.`, 28, /has 5 sentences/],
  ['a word that explains itself', ITSELF, 'is an injection', 'is when a nerve block is given', 14, /by "nerve block"/],
  ['plain to be written', TODO, PLAIN, 'TODO write.', 14, /plain still says TODO/],
  ['detail to be written', TODO, DETAIL, 'TODO: write.', 28, /detail still says TODO/],
  ['emphasis in the plain text', MARKUP, 'It numbs one', 'It numbs *one*', 14, /plain: "\*" is shown/],
  ['a tag in the calm line', MARKUP, 'is not an operation', 'is <b>not</b> an operation', 16, /calm: "<b>" is shown/],
  ['an entity in the note', MARKUP, 'small trial.', 'small&nbsp;trial.', 20, /evidence: "&nbsp;"/],
  ['a link in the example', MARKUP, 'for her pain.', 'for her [pain](pain.md).', 25, /example: "\]\(pain\.md\)"/],
  ['no related entry', ISLAND, 'related: [pain]', 'related: []', 23, /no related entry/],
  ['no cues', CUES, 'cues: [pain]', 'cues: []', 7, /"NB" as "nerve block" has no cues/],
  ['no cues of another meaning', CUES, '        cues: [letter]\n', '', 11, /"note well" has no cues/],
  ['a cue that is the form', IDLE, 'cues: [pain]', 'cues: [pain, "?NB"]', 9, /cue "\?NB" is read as "NB"/],
  ['a cue twice', IDLE, 'cues: [pain]', 'cues: [pain, limb, Pains]', 9, /cue "Pains" is read as "pain"/],
  ['a cue of signs', IDLE, 'cues: [letter]', 'cues: [letter, "£"]', 12, /cue "£" is read as nothing/],
  [
    'senses twice',
    TWICE,
    'pronunciation',
    '  - form: nb\n    means: nerve block again\n    cues: [needle]\npronunciation',
    13,
    /"nb" stands there twice/,
  ],
  [
    'an example of a form that may mean more',
    EXAMPLE,
    'a nerve block for her pain',
    'an NB on Monday',
    25,
    /which meaning/,
  ],
  [
    'the plain text of another',
    SAME_PLAIN,
    PLAIN,
    'Pain is a feeling that hurts.',
    3,
    /same as that of procedures.nerve-block/,
  ],
  ['a treatment without a level or a reason', RATED, EVIDENCE, '', 2, /neither evidence nor unrated/],
  ['a level and a reason for none', UNRATED, EVIDENCE, `${EVIDENCE}unrated: many-kinds\n`, 22, /beside evidence/],
  [
    'an exception for a word that is not there',
    NEEDLESS,
    'pronunciation',
    'exceptions:\n  - word: cure\n    reason: it is what the law says\npronunciation',
    14,
    /"cure" does not stand/,
  ],
];

const problemsOf = (rule: string, files = smallGlossary()) => WRITING_RULES[rule]?.(readGlossary(files));

test('the small glossary breaks none', () => {
  for (const rule of Object.keys(WRITING_RULES)) expect(problemsOf(rule), rule).toEqual([]);
});

test.each(CASES)('%s', (_, rule, from, to, line, what) => {
  expect(problemsOf(rule, changed(PATHS.nerveBlock, from, to))).toEqual([
    { file: expect.any(String), line, what: expect.stringMatching(what), mend: expect.stringMatching(/./) },
  ]);
});

test('a related entry that does not name it back', () => {
  const problems = problemsOf(MUTUAL, changed(PATHS.pain, 'related: [nerve-block]', 'related: []'));
  expect(problems).toEqual([
    {
      file: PATHS.nerveBlock,
      line: 23,
      what: 'symptoms/pain.md does not name "nerve-block" back',
      mend: 'add nerve-block to related there, or take pain out here',
    },
  ]);
});

test('a reason for no level in an entry that is no treatment', () => {
  const problems = problemsOf(UNRATED, changed(PATHS.pain, 'related:', 'unrated: no-treatment\nrelated:'));
  expect(problems).toEqual([
    {
      file: PATHS.pain,
      line: 4,
      what: 'unrated in symptoms',
      mend: 'take it out; it is for medicines, procedures, therapies',
    },
  ]);
});

test.each(['medicines', 'therapies'])('the level is missed in %s too', (category) => {
  const files = smallGlossary().set(
    `${category}/pill.md`,
    PAIN.replace('term: Pain', 'term: Pill').replace('the pain', 'the pill'),
  );
  expect(problemsOf(RATED, files)?.map(({ file }) => file)).toEqual([`${category}/pill.md`]);
});

test('the detail of another, whatever its capitals and line breaks', () => {
  const files = smallGlossary().set(
    PATHS.pain,
    PAIN.replace('Everyone knows it. It can pass.', 'It is DONE\nin a clinic.\n\nIt can be repeated.'),
  );
  expect(problemsOf(SAME_DETAIL, files)).toEqual([
    {
      file: PATHS.pain,
      line: 9,
      what: `the detail is the same as that of ${PATHS.nerveBlock}`,
      mend: expect.any(String),
    },
  ]);
});

test('a meaning that another entry has a card for', () => {
  const senses = 'abbreviations: [NB]\nsenses:\n  - form: NB\n    means: Note well\n    cues: [letter]';
  const files = smallGlossary().set(PATHS.pain, PAIN.replace('related:', `${senses}\nrelated:`));
  expect(problemsOf(TIED, files)).toEqual([
    {
      file: PATHS.nerveBlock,
      line: 11,
      what: `senses: "NB" has the meaning of ${PATHS.pain} among others, so that both stay silent`,
      mend: expect.any(String),
    },
  ]);
});

test('every rule has a case here, with the articles or with the pictures', () => {
  const broken = new Set([...CASES.map(([, rule]) => rule), MUTUAL, SAME_DETAIL, UNWANTED, TIED, HARDER]);
  const elsewhere = { ...ARTICLE_RULES, ...PICTURE_RULES };
  const rules = Object.keys(WRITING_RULES).filter((rule) => !Object.hasOwn(elsewhere, rule));
  expect(rules.filter((rule) => !broken.has(rule))).toEqual([]);
});

describe('words that are harder than the entry', () => {
  const unexplained = (plain: string) =>
    problemsOf(HARDER, smallGlossary().set(PATHS.pain, PAIN.replace('Pain is a feeling that hurts.', plain)));

  test.each([
    'Pain may need a nerve block.',
    'Pain is a feeling. A condition may need a nerve block, and may go away.',
  ])('%s', (plain) => {
    expect(unexplained(plain)).toEqual([
      {
        file: PATHS.pain,
        line: 3,
        what: '"nerve block" is harder (medium) than the entry (easy), and not explained',
        mend: expect.stringMatching(/say what it is beside it/),
      },
    ]);
  });

  test.each([
    'Pain may need a nerve block, an injection.',
    'Pain may need a nerve block (an injection).',
    'Pain may need an injection (nerve block).',
    'Pain may need medicines such as rest or a nerve block.',
    'Pain may need an injection, and doctors call it a nerve block.',
    'Pain may need an injection that numbs. It is called a nerve block.',
  ])('explained: %s', (plain) => {
    expect(unexplained(plain)).toEqual([]);
  });
});

describe('words that cards do not use', () => {
  const unwanted = (sentence: string, also: (file: string) => string = (file) => file) =>
    problemsOf(UNWANTED, smallGlossary().set(PATHS.nerveBlock, also(NERVE_BLOCK.replace(DETAIL, sentence))))?.map(
      ({ line, what }) => `${line}: ${what}`,
    );

  test.each([
    ['You should rest.', 'You should', 'advice'],
    ['It helps. Ask a nurse.', 'Ask', 'advice'],
    ['Some avoid it.', 'avoid', 'advice'],
    ['They give 0.5 mg of it.', '0.5 mg', 'a dose'],
    ['They give 20mcg of it.', '20mcg', 'a dose'],
    ['They take 2 tablets.', '2 tablets', 'a dose'],
    ['It is a cure.', 'cure', 'cure talk'],
    ['It works.', 'works', 'cure talk'],
    ['It is proven.', 'proven', 'cure talk'],
    ['The pain is excruciating.', 'excruciating', 'scare talk'],
    ['It is called the suicide disease.', 'suicide disease', 'scare talk'],
    ['Many suffer from it.', 'suffer', 'stigma'],
    ['It is a narcotic.', 'narcotic', 'stigma'],
    ['The person denies it.', 'denies', 'stigma'],
    ['The brain is reset.', 'reset', 'a metaphor'],
    ['It is a battle.', 'battle', 'a metaphor'],
    ['The word refers to a needle.', 'refers to', 'a hard way to say it'],
    ['It is quick; it is short.', ';', 'a hard way to say it'],
    ['It is a drug.', 'drug', 'a hard way to say it'],
  ])('%s', (sentence, word, kind) => {
    expect(unwanted(sentence)).toEqual([`28: detail: "${word}" is ${kind}`]);
  });

  test.each([
    'It is done by the Food and Drug Administration.',
    'It is procured.',
    'It is unsafely done.',
    'Clinics in 2009 gave it.',
  ])('%s is no such word', (sentence) => {
    expect(unwanted(sentence)).toEqual([]);
  });

  test.each([
    ['plain', 14, PLAIN, 'A nerve block is a cure.'],
    ['calm', 16, 'It is not an operation.', 'It is a cure.'],
    ['evidence', 20, 'One small trial.', 'It is a cure.'],
  ])('stand in %s neither', (field, line, from, to) => {
    expect(unwanted(DETAIL, (file) => file.replace(from, to))).toEqual([`${line}: ${field}: "cure" is cure talk`]);
  });

  test('may be part of the names of the entry itself', () => {
    expect(unwanted('Natural killers are cells.', (file) => file.replace('nerve blocking', 'natural killer'))).toEqual(
      [],
    );
  });

  test('may be used with a reason', () => {
    const exceptions = 'exceptions:\n  - word: Cure\n    reason: the sentence says that there is none\npronunciation';
    expect(unwanted('There is no cure.', (file) => file.replace('pronunciation', exceptions))).toEqual([]);
  });
});
