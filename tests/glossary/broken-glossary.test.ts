import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/build/glossary/files/problem.ts';
import type { GlossaryFiles } from '../../src/build/glossary/files/read-files.ts';
import { changed, errorOf, NERVE_BLOCK, PAIN, PATHS, problemsOf, smallGlossary } from './small-glossary.ts';

function problem(file: string, line: number, what: RegExp, mend: RegExp): Problem {
  return { file, line, what: expect.stringMatching(what), mend: expect.stringMatching(mend) };
}

/** The small glossary with one more file. */
function withFile(path: string, text: string): GlossaryFiles {
  return smallGlossary().set(path, text);
}

const FAINTING = PAIN.replace('term: Pain', 'term: Fainting').replace('the pain', 'the fainting');

describe('two entries for one form', () => {
  test.each([
    ['in another case, with a hyphen', 'aliases: [ache, NERVE-BLOCKING]', 'NERVE-BLOCKING', 4],
    ['a misspelling that is the term of another', 'misspellings: [nerve block]', 'nerve block', 2],
    ['an abbreviation, though the other has senses', 'abbreviations: [NB]', 'NB', 3],
    ['a variant that the build makes', 'aliases: [nerveblock, nerve-block]', 'nerve-block', 2],
  ])('%s', (_, field, form, line) => {
    const files = withFile('symptoms/fainting.md', FAINTING.replace('plain:', `${field}\nplain:`));
    const what = `"${form}" also leads to procedures/nerve-block.md (line ${line})`;
    const mend = 'take it out of one of the two, or give both entries senses with cues for it';
    expect(problemsOf(files)).toEqual([{ file: 'symptoms/fainting.md', line: 3, what, mend }]);
  });

  test('is told once, of the file that is read later, however many spellings they share', () => {
    const files = withFile('symptoms/fainting.md', FAINTING.replace('term: Fainting', 'term: Anaesthesia'));
    files.set(PATHS.pain, PAIN.replace('plain:', 'aliases: [anesthesia]\nplain:'));
    expect(problemsOf(files)).toEqual([
      problem(PATHS.pain, 3, /"anesthesia" also leads to .*fainting\.md \(line 2\)/, /senses/),
    ]);
  });

  test('is no problem when both have senses for it', () => {
    const senses = 'senses:\n  - form: NB\n    means: fainting\n    cues: [dizzy]';
    const text = FAINTING.replace('plain:', `abbreviations: [NB]\n${senses}\nplain:`);
    expect(() => problemsOf(withFile('symptoms/fainting.md', text))).toThrow('compiled without a problem');
  });

  test('is no problem for capitals that are a word in small letters', () => {
    const text = FAINTING.replace('plain:', 'abbreviations: [PAIN]\nplain:');
    expect(() => problemsOf(withFile('symptoms/fainting.md', text))).toThrow('compiled without a problem');
  });

  test('a sign that no text is searched for is told, also when there are senses for the form', () => {
    const senses = 'aliases: [a → b]\nsenses:\n  - form: a → b\n    means: fainting\n    cues: [dizzy]';
    const files = withFile('symptoms/fainting.md', FAINTING.replace('plain:', `${senses}\nplain:`));
    expect(problemsOf(files)).toEqual([
      problem('symptoms/fainting.md', 3, /cannot stand in a form/, /letters, digits/),
    ]);
  });
});

describe('where a file lies', () => {
  test.each([
    ['a folder that is no category', 'feelings/fainting.md'],
    ['a folder in a folder', 'symptoms/head/fainting.md'],
    ['no folder', 'fainting.md'],
    ['a name with capitals', 'symptoms/Fainting.md'],
    ['a name with spaces', 'symptoms/feeling faint.md'],
  ])('%s', (_, path) => {
    expect(problemsOf(withFile(path, FAINTING))).toEqual([
      problem(path, 1, /not in a folder of the glossary, or its name/, /put it in one of: conditions, symptoms/),
    ]);
  });

  test('the same name in two folders', () => {
    expect(problemsOf(withFile('therapies/pain.md', FAINTING))).toEqual([
      problem('therapies/pain.md', 1, /symptoms\/pain\.md has the same name/, /rename one/),
    ]);
  });

  test('the README is no entry', () => {
    expect(() => problemsOf(withFile('README.md', '# Hello'))).toThrow('compiled without a problem');
  });
});

describe('the sources', () => {
  test.each([
    ['an unknown confidence', 'second-hand', 'sure', 9, /review\.confidence: must be one of: confirmed, second-hand/],
    ['a missing publisher', '  publisher: Reviewers\n', '', 6, /review\.publisher/],
    ['an unknown field', 'title: A review', 'title: A review\n  year: 2009', 8, /review\.year/],
    [
      'an address without https',
      'https://journal.example/trial',
      'journal.example',
      4,
      /trial-2009\.url: must be an address/,
    ],
    ['broken YAML', 'publisher: Reviewers', 'publisher: A: B', 8, /not valid YAML/],
  ])('%s', (_, from, to, line, what) => {
    expect(problemsOf(changed(PATHS.sources, from, to))[0]).toEqual(problem(PATHS.sources, line, what, /./));
  });

  test('a list', () => {
    const files = smallGlossary().set(PATHS.sources, '- title: A trial\n  publisher: A journal, 2009');
    const what = /the file: must be names with a colon after each, not a list/;
    expect(problemsOf(files)[0]).toEqual(problem(PATHS.sources, 1, what, /./));
  });

  test('no file', () => {
    const files = smallGlossary();
    files.delete(PATHS.sources);
    expect(problemsOf(files)[0]).toEqual(problem(PATHS.sources, 1, /the file: must be fields with names/, /./));
  });
});

describe('the error', () => {
  test('names every problem of every file', () => {
    const files = changed(PATHS.nerveBlock, 'may-help', 'works');
    files.set(PATHS.pain, PAIN.replace('2026-01-02', 'today')).set('symptoms/x.md', 'x');
    const error = errorOf(files);
    expect(error.name).toBe('GlossaryError');
    expect(error.problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'procedures/nerve-block.md:19',
      'symptoms/pain.md:5',
      'symptoms/x.md:1',
    ]);
    expect(error.message).toMatch(/^The glossary has 3 problems:/);
    for (const { file, line } of error.problems) expect(error.message).toContain(`glossary/${file}:${line}: `);
  });

  test('counts lines alike in files from Windows and with a byte order mark', () => {
    const text = `\ufeff${NERVE_BLOCK.replace('may-help', 'works').replaceAll('\n', '\r\n')}`;
    expect(problemsOf(smallGlossary().set(PATHS.nerveBlock, text)).map(({ line }) => line)).toEqual([19]);
  });
});
