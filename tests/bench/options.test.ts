import { describe, expect, test } from 'vitest';
import { readOptions } from '../../scripts/bench/options.ts';

const PLAIN = { browser: 'chromium', json: undefined, text: undefined, only: [] };

describe('options of the bench', () => {
  test.each([
    ['none', [], PLAIN],
    ['a browser', ['--browser', 'firefox'], { ...PLAIN, browser: 'firefox' }],
    ['files', ['--json', 'a.json', '--text=b.txt'], { ...PLAIN, json: 'a.json', text: 'b.txt' }],
    ['some keys', ['--only', 'spot,page.heap'], { ...PLAIN, only: ['spot', 'page.heap'] }],
  ])('%s', (_, args, expected) => {
    expect(readOptions(args)).toEqual(expected);
  });

  test.each([
    ['an unknown browser', ['--browser', 'lynx']],
    ['an unknown option', ['--fast']],
    ['a file without a name', ['--json']],
    ['something that is no option', ['spot']],
  ])('%s is refused, with how to use it', (_, args) => {
    expect(() => readOptions(args)).toThrow(/npm run bench -- /);
  });
});
