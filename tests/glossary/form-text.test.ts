import { expect, test } from 'vitest';
import { unpackLexicon } from '../../src/core/marks/lexicon.ts';
import { unpackMeanings } from '../../src/core/senses/meanings.ts';
import { spot } from '../../src/core/spotting/spot.ts';
import { glossary } from './spotted.ts';

test('a choice is kept under a text in which its very form is spotted', () => {
  const { index, sensesOf } = unpackLexicon(glossary.index, glossary.meanings);
  const ambiguous = unpackMeanings(glossary.meanings).flatMap((meaning, form) => ('senses' in meaning ? [form] : []));
  expect(ambiguous.length).toBeGreaterThan(500);
  const lost = ambiguous.filter((form) => {
    const text = sensesOf(form)?.form ?? '';
    const [sighting] = spot(text, index);
    return sighting?.form !== form || sighting.start !== 0 || sighting.end !== text.length;
  });
  expect(lost).toEqual([]);
});
