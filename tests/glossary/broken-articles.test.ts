import { describe, expect, test } from 'vitest';
import { compileGlossary } from '../../src/build/glossary/compile.ts';
import { changed, PATHS, problemsOf, smallGlossary } from './small-glossary.ts';

/** A text of a file put another way, the line told, what is wrong and how to mend it. */
type Case = [name: string, from: string, to: string, line: number, what: RegExp, mend: RegExp];

function holds(path: string, cases: Case[]): void {
  test.each(cases)('%s', (_, from, to, line, what, mend) => {
    expect(problemsOf(changed(path, from, to))).toContainEqual({
      file: path,
      line,
      what: expect.stringMatching(what),
      mend: expect.stringMatching(mend),
    });
  });
}

describe('an article', () => {
  holds(PATHS.article, [
    ['a heading without an anchor', ' {#risks}', '', 14, /heading has no anchor/, /\{#risks\}/],
    ['an anchor that every article has', '{#risks}', '{#start}', 14, /anchor \{#start\} is taken/, /another/],
    [
      'an unknown citation',
      'Little [@trial-2009]',
      'Little [@trial-2010]',
      16,
      /source "trial-2010" is not/,
      /add the source/,
    ],
    ['HTML', 'First words', 'First <b>words</b>', 10, /holds html/, /## headings, paragraphs, lists/],
    ['a heading of another level', '## What can', '### What can', 14, /holds heading/, /## headings/],
    ['a script for a link', '(#risks)', '(javascript:alert(1))', 17, /holds link/, /links/],
    ['an image from the web', 'First words', '![x](https://a.example/x.png)', 10, /holds image/, /pictures/],
    ['a picture within a sentence', 'First words', '![x](picture:synapse) and', 10, /holds image/, /pictures/],
    ['an unknown picture', 'picture:louder', 'picture:brain', 12, /no picture "brain"/, /synapse, louder/],
    ['a picture that is not described', 'A needle near a nerve', '', 12, /"louder" is not described/, /what it shows/],
    ['an unknown field', 'evidenceTo', 'evidence', 5, /evidence/, /correct its name/],
    [
      'a summary of two sentences',
      '[One., Two., Three.]',
      '[One., Two.]',
      3,
      /summary: must be a list of three/,
      /README/,
    ],
    ['no fence', '---\ntitle', 'title', 1, /does not begin with fields/, /begin the file/],
  ]);
});

describe('a detailed part', () => {
  holds(PATHS.article, [
    ['without an end', '\n:::\n', '\n', 19, /does not end/, /line :::/],
    ['without a beginning', ':::detail\n', '', 22, /::: closes nothing/, /:::detail/],
    ['within another', ':::detail\n', ':::detail\n:::detail\n', 20, /within another/, /close the one before/],
    ['of an unknown kind', ':::detail', ':::details', 19, /":::details" is unknown/, /:::detail or :::/],
  ]);
});

test('a list may go on in a detailed part', () => {
  const files = changed(PATHS.article, '- See', ':::detail\n- More [@review]\n:::\n- See');
  const lists = compileGlossary(files).articles[0]?.body.filter(({ kind }) => kind === 'list');
  expect(lists?.map(({ level }) => level)).toEqual(['plain', 'detail', 'plain', 'plain']);
});

describe('where an article leads', () => {
  holds(PATHS.article, [
    [
      'to no heading',
      '(#risks)',
      '(#risk)',
      17,
      /leads to "about-blocks\/risk", which the plain level does not have/,
      /correct/,
    ],
    ['to no entry', '(entry:pain)', '(entry:pains)', 17, /leads to "pains"/, /entry/],
    ['to no article', '(article:about-blocks)', '(article:blocks)', 17, /leads to "blocks\/start"/, /article/],
    ['from no entry', '  pain: start', '  pains: start', 8, /there is no entry "pains"/, /file name/],
    [
      'from a list of entries',
      '\n  nerve-block: risks\n  pain: start',
      ' [pain]',
      6,
      /entries: must be names with a colon/,
      /README/,
    ],
    ['to no heading from an entry', 'block: risks', 'block: risk', 7, /plain level has no heading \{#risk\}/, /start/],
  ]);

  test('to a heading of the detailed level', () => {
    const files = changed(PATHS.article, ':::detail\n', ':::detail\n\n## More {#more}\n');
    const text = (files.get(PATHS.article) ?? '').replace('(#risks)', '(#more)');
    expect(problemsOf(files.set(PATHS.article, text))).toEqual([
      expect.objectContaining({ line: 17, what: expect.stringMatching(/"about-blocks\/more", which the plain level/) }),
    ]);
  });

  test('to a heading of the detailed level from an entry', () => {
    const files = changed(PATHS.article, ':::detail\n', ':::detail\n\n## More {#more}\n');
    const text = (files.get(PATHS.article) ?? '').replace('nerve-block: risks', 'nerve-block: more');
    expect(problemsOf(files.set(PATHS.article, text))).toEqual([
      expect.objectContaining({ line: 7, what: 'the plain level has no heading {#more}' }),
    ]);
  });

  test('to two articles from one entry', () => {
    const files = changed(PATHS.frontPage, 'articles:', 'articles:\n  - article: another\n    about: More.');
    const text = (files.get(PATHS.article) ?? '')
      .replace('About', 'Another')
      .replace('article:about-', 'article:about-');
    files.set('explainer/another.md', text).set('explainer/another.numbers.yaml', files.get(PATHS.numbers) ?? '');
    expect(problemsOf(files).map(({ file, line, what }) => `${file}:${line}: ${what}`)).toEqual([
      'explainer/about-blocks.md:7: the entry "nerve-block" also leads to explainer/another.md',
      'explainer/about-blocks.md:8: the entry "pain" also leads to explainer/another.md',
    ]);
  });
});

describe('the front page', () => {
  holds(PATHS.frontPage, [
    ['an unknown article', 'article: about-blocks', 'article: blocks', 4, /no article "blocks"/, /file name/],
    [
      'an article left out',
      'article: about-blocks',
      'article: blocks',
      3,
      /nothing leads to the article "about-/,
      /add/,
    ],
    [
      'an article twice',
      'articles:',
      'articles:\n  - article: about-blocks\n    about: Once.',
      6,
      /"about-blocks" stands here twice/,
      /take one/,
    ],
    ['a number', 'Welcome.', 'Welcome, all 7.', 7, /number "7" does not stand/, /without a number/],
  ]);

  test('no file', () => {
    const files = smallGlossary();
    files.delete(PATHS.frontPage);
    expect(problemsOf(files)[0]).toMatchObject({ file: PATHS.frontPage, line: 1 });
  });
});
