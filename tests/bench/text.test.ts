import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formsExpression } from '../../scripts/bench/forms-expression.ts';
import { generatedForms } from '../../scripts/bench/generated-glossary.ts';
import { readPassages, repeatTo } from '../../scripts/bench/prose.ts';
import { foldForm } from '../../src/core/text/fold.ts';
import { ROOT } from '../rules/root.ts';

describe('prose of the bench', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plainly-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['a passage a line', 'a.txt', 'One.\nTwo.\n\n', ['One.', 'Two.']],
    ['a list', 'b.json', '["One.", "Two."]', ['One.', 'Two.']],
    ['records with texts', 'c.json', '[{"text": ["One.", "Two."]}, {"text": "Three."}]', ['One.', 'Two.', 'Three.']],
  ])('%s', (_, name, content, passages) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    expect(readPassages(path)).toEqual(passages);
  });

  test('a file without text is refused', () => {
    const path = join(folder, 'empty.txt');
    writeFileSync(path, '\n');
    expect(() => readPassages(path)).toThrow(/no text/);
  });

  test('is repeated until it is long enough', () => {
    expect(repeatTo(['abc', 'de'], 9)).toEqual(['abc', 'de', 'abc', 'de']);
    expect(repeatTo(['abc', 'de'], 8)).toEqual(['abc', 'de', 'abc']);
  });
});

describe('a generated glossary', () => {
  const passages = readPassages(join(ROOT, 'tests/bench/prose.txt'));
  const forms = generatedForms(500, passages);

  test('has as many entries as asked for, numbered one by one, and is the same each time', () => {
    const entries = new Set(forms.map(({ meaning }) => 'entry' in meaning && meaning.entry));
    expect([...entries]).toEqual(Array.from({ length: 500 }, (_, entry) => entry));
    expect(generatedForms(500, passages)).toEqual(forms);
    expect(generatedForms(500, passages, 2)).not.toEqual(forms);
  });

  test('holds no spelling twice', () => {
    const keys = forms.map(({ text, exact }) => (exact ? text : foldForm(text)));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('begins as the text does, with words and with phrases', () => {
    const text = passages.join(' ').toLowerCase();
    const phrases = forms.filter(({ text }) => text.includes(' '));
    expect(phrases.length).toBeGreaterThan(forms.length / 4);
    expect(phrases.filter((form) => text.includes(form.text)).length).toBeGreaterThan(20);
    expect(forms.filter((form) => text.includes(form.text.slice(0, 3).toLowerCase())).length).toBeGreaterThan(400);
  });
});

describe('one big regular expression', () => {
  const found = (text: string, ...forms: string[]) => text.match(formsExpression(forms));
  test.each([
    ['the longest of those that begin together', 'a pain clinic', ['pain', 'pain clinic'], ['pain clinic']],
    ['whole words only', 'painter pain', ['pain'], ['pain']],
    ['any case', 'Pain PAIN', ['pain'], ['Pain', 'PAIN']],
    ['signs as they are', 'a.b axb', ['a.b'], ['a.b']],
  ])('%s', (_, text, forms, expected) => {
    expect(found(text, ...forms)).toEqual(expected);
  });
});
