import { describe, expect, test } from 'vitest';
import { articleText } from '../../../src/core/glossary/article-text.ts';
import { ARTICLE } from './articles.ts';

const PLAIN = `About nerve blocks

They numb.
They wear off.
Little is known.

Reviewed 2026-01-02. Takes in evidence up to: January 2026.

A block numbs. It ends.

What can go wrong

- Little[1]
- Bruises are common. Sensitisation is not.

Picture: A needle.`;

const REFERENCES = `References

1. A trial. A journal. https://journal.example/trial
2. A review. Reviewers`;

describe('articleText', () => {
  test('gives the plain level with its references', () => {
    expect(articleText(ARTICLE, 'plain')).toBe(`${PLAIN}\n\n${REFERENCES}`);
  });

  test('gives the details too, a table row by row', () => {
    const details = 'Numbers\n\nAdults\n  What: Dizzy, rarely';
    expect(articleText(ARTICLE, 'detail')).toBe(`${PLAIN}\n\n${details}\n\n${REFERENCES}`);
  });
});
