import { expect, test } from 'vitest';
import { type Inline, plainText } from '../../../src/core/glossary/prose.ts';

test.each<[string, Inline[], string]>([
  ['nothing', [], ''],
  ['text', ['one ', 'two'], 'one two'],
  ['emphasis', ['a ', { kind: 'emphasis', children: ['b'] }, ' c'], 'a b c'],
  ['emphasis in emphasis', [{ kind: 'strong', children: ['a ', { kind: 'emphasis', children: ['b'] }] }], 'a b'],
  ['a link is its words', [{ kind: 'link', href: 'https://a.example', children: ['see ', 'here'] }], 'see here'],
  ['a citation is nothing', ['Shown', { kind: 'citation', number: 3 }, '.'], 'Shown.'],
  ['text that looks like HTML stays text', ['<b>a</b> & b'], '<b>a</b> & b'],
])('plainText of %s', (_, inlines, expected) => {
  expect(plainText(inlines)).toBe(expected);
});
