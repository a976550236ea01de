import { expect, test } from 'vitest';
import { compileGlossary } from '../../src/build/glossary/compile.ts';
import { traitsAt } from '../../src/core/glossary/entry-traits.ts';
import { unpackMeanings } from '../../src/core/senses/meanings.ts';
import { spot } from '../../src/core/spotting/spot.ts';
import { unpackIndex } from '../../src/core/spotting/term-index.ts';
import { changed, PATHS, smallGlossary } from './small-glossary.ts';

const TRIAL = {
  title: 'A trial',
  publisher: 'A journal, 2009',
  url: 'https://journal.example/trial',
  confidence: 'confirmed',
};
const REVIEW = { title: 'A review', publisher: 'Reviewers', confidence: 'second-hand' };

/** Links to a heading, to an entry and to an article. */
const LINKS = [
  { kind: 'link', href: '#about-blocks/risks', children: ['the start'] },
  ', ',
  { kind: 'link', href: '#pain', children: ['pain'] },
  ' and ',
  { kind: 'link', href: '#about-blocks/start', children: ['the beginning'] },
];

const glossary = compileGlossary(smallGlossary());

test('a card holds everything of its entry, with sources and related terms looked up', () => {
  expect(glossary.cards[0]).toEqual({
    id: 'nerve-block',
    category: 'procedures',
    term: 'Nerve block',
    alsoCalled: ['NB', 'nerve blocking'],
    alsoFound: ['nerv block'],
    searchedAs: [],
    pronunciation: 'nurv BLOK',
    difficulty: 'medium',
    plain: 'A nerve block is an injection. It numbs one part of the body.',
    detail: [
      { kind: 'paragraph', children: ['It is done in a clinic.'] },
      { kind: 'paragraph', children: ['It can be ', { kind: 'emphasis', children: ['repeated'] }, '.'] },
    ],
    calm: { text: 'It is not an operation.', source: TRIAL },
    evidence: { level: 'may-help', note: 'One small trial.', source: TRIAL },
    sources: [TRIAL, REVIEW],
    related: [{ id: 'pain', term: 'Pain' }],
    reviewed: '2026-01-02',
  });
});

test('the surest source comes first', () => {
  const { cards } = compileGlossary(changed(PATHS.nerveBlock, '[trial-2009, review]', '[review, trial-2009]'));
  expect(cards[0]?.sources).toEqual([TRIAL, REVIEW]);
});

test('the meanings tell the traits of every entry, by its number', () => {
  const { cards, meanings } = glossary;
  const traits = cards.map((_, entry) => traitsAt(meanings.traits, entry));
  expect(traits).toEqual(cards.map(({ category, difficulty }) => ({ category, difficulty })));
});

test('what a card covers is found, as a short form in capitals or small letters alone, but is no other name', () => {
  const { cards, index, meanings } = compileGlossary(changed(PATHS.pain, 'plain:', 'covers: [ache, PPP]\nplain:'));
  expect(cards[1]).toMatchObject({ alsoCalled: [], alsoFound: ['ache', 'PPP'] });
  const found = spot('An Ache, PPP, ppp, Ppp.', unpackIndex(index)).map(({ form }) => meanings.forms[form]);
  expect(found).toEqual([1, 1, 1]);
});

test('an abbreviation that is also listed in small letters is one form', () => {
  const { meanings } = compileGlossary(
    changed(PATHS.pain, 'plain:', 'abbreviations: [PPP]\nmisspellings: [ppp]\nplain:'),
  );
  const { meanings: before } = compileGlossary(changed(PATHS.pain, 'plain:', 'abbreviations: [PPP]\nplain:'));
  expect(meanings.forms).toEqual(before.forms);
});

test.each([
  ['nothing', 2],
  ['hint', 1],
])('an abbreviation with senses that need %s has as many spellings: %i', (needs, spellings) => {
  const senses = `senses:\n  - form: PPP\n    means: pain\n    needs: ${needs}`;
  const { index } = compileGlossary(changed(PATHS.pain, 'plain:', `abbreviations: [PPP]\n${senses}\nplain:`));
  expect(spot('PPP, ppp, Ppp', unpackIndex(index))).toHaveLength(spellings);
});

test('a cue counts once: a plural is one with its singular', () => {
  const { meanings } = compileGlossary(
    changed(PATHS.nerveBlock, 'cues: [pain]', 'cues: [Letters, pain, letter, Pains]'),
  );
  const [senses = []] = unpackMeanings(meanings).flatMap((meaning) => ('senses' in meaning ? [meaning.senses] : []));
  expect(senses[0]?.cues).toEqual(['letter', 'pains']);
});

test('a treatment can say why it has no level', () => {
  const { cards } = compileGlossary(changed(PATHS.pain, 'plain:', 'unrated: no-source\nplain:'));
  expect(cards[1]).toMatchObject({ unrated: 'no-source' });
});

test('what an entry leaves out is left out of its card', () => {
  expect(glossary.cards[1]).toEqual({
    id: 'pain',
    category: 'symptoms',
    term: 'Pain',
    alsoCalled: [],
    alsoFound: [],
    searchedAs: [],
    difficulty: 'easy',
    plain: 'Pain is a feeling that hurts.',
    detail: [{ kind: 'paragraph', children: ['Everyone knows it. It can pass.'] }],
    sources: [],
    related: [{ id: 'nerve-block', term: 'Nerve block' }],
    reviewed: '2026-01-02',
  });
});

test('an article numbers its citations in the order they first stand in the text', () => {
  const citation = (number: number) => ({ kind: 'citation', number });
  expect(glossary.articles).toEqual([
    {
      id: 'about-blocks',
      title: 'About nerve blocks',
      summary: ['One.', 'Two.', 'Three.'],
      reviewed: '2026-01-02',
      evidenceTo: 'January 2026',
      body: [
        { kind: 'paragraph', level: 'plain', children: ['First words ', citation(1), '.'] },
        { kind: 'picture', level: 'plain', name: 'louder', alt: 'A needle near a nerve' },
        { kind: 'heading', level: 'plain', anchor: 'risks', children: ['What can go wrong'] },
        {
          kind: 'list',
          level: 'plain',
          ordered: false,
          items: [
            [{ kind: 'paragraph', children: ['Little ', citation(2), ' ', citation(1)] }],
            [{ kind: 'paragraph', children: ['See ', ...LINKS] }],
          ],
        },
        { kind: 'paragraph', level: 'detail', children: ['Of 20 people, 3 felt dizzy.'] },
        {
          kind: 'table',
          level: 'plain',
          header: [['Who'], ['What']],
          rows: [[['Us'], [{ kind: 'emphasis', children: ['No'] }]]],
        },
        { kind: 'heading', level: 'plain', anchor: 'what-would-change-this', children: ['What would change this'] },
        {
          kind: 'list',
          level: 'plain',
          ordered: false,
          items: [[{ kind: 'paragraph', children: ['A larger trial.'] }]],
        },
      ],
      references: [REVIEW, TRIAL],
    },
  ]);
});

test('the front page leads to every article by its title', () => {
  expect(glossary.frontPage).toEqual({
    title: 'Explained',
    welcome: [{ kind: 'paragraph', children: ['Welcome.'] }],
    ways: [{ article: 'about-blocks', title: 'About nerve blocks', about: 'What can go wrong.' }],
  });
});

test('an entry leads to its place in an article', () => {
  expect(glossary.places).toEqual({ 'nerve-block': 'about-blocks/risks', pain: 'about-blocks/start' });
});

test('files with Windows line ends compile to the same glossary', () => {
  const files = new Map([...smallGlossary()].map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]));
  expect(compileGlossary(files)).toEqual(glossary);
});

test('the order of the files does not matter', () => {
  expect(compileGlossary(new Map([...smallGlossary()].reverse()))).toEqual(glossary);
});

test('another text gives another glossary', () => {
  const other = compileGlossary(changed(PATHS.pain, 'a feeling that hurts', 'what hurts'));
  expect(other.index).toEqual(glossary.index);
  expect(other.cards[1]?.plain).toBe('Pain is what hurts.');
});
