import { DIFFICULTIES } from '../../../core/glossary/card.ts';
import { chooserOf } from '../../../core/senses/choose-sense.ts';
import { unpackMeanings } from '../../../core/senses/meanings.ts';
import { spot } from '../../../core/spotting/spot.ts';
import { unpackIndex } from '../../../core/spotting/term-index.ts';
import type { Span } from '../../../core/text/span.ts';
import { problemOf, type Rule } from './rule.ts';

/** Forms of harder entries that are everyday words: they say themselves what they mean. */
const SPEAK_FOR_THEMSELVES = new Set([
  'blocker',
  'blocks',
  'fast heartbeat',
  'fear of moving',
  'joint pain',
  'limp',
  'nerve cells',
  'nerve pain',
  'pain clinics',
  'painful periods',
  'usual care',
  'weak evidence',
]);

/** Behind a word, what says what it is: "CGRP, a chemical", "allodynia (pain from a touch)". */
const EXPLAINED_BEHIND = /^(?: receptors)?\)?(?: \(|, (?:an?|the|parts|one|which|where|when) )/;
/** Before it, in brackets: "bad headaches (migraine)". */
const NAMED_IN_BRACKETS = /\S \([^()]*$/;
/** Before it in the sentence, what kind of thing it is, or that it is no more than a name. */
const KIND_BEFORE =
  /\b(?:illness(?:es)?|conditions?|medicines?)(?:,? (?:such as|called)\b.*| )$|\b(?:called|call it|name is|nickname for)\b[^,]*$/;

/** Whether a text says what a word in it means, or leaves it at its name. */
function isExplained(text: string, { start, end }: Span): boolean {
  const sentence = text.slice(0, start).replace(/^.*[.?!]\s/s, '');
  return EXPLAINED_BEHIND.test(text.slice(end)) || NAMED_IN_BRACKETS.test(sentence) || KIND_BEFORE.test(sentence);
}

/** A rule for the words of plain texts, by name. */
export const HARDER_WORD_RULES: Record<string, Rule> = {
  'plain text explains words that are harder than its own': ({ entries, index, meanings }) => {
    const keys = unpackIndex(index);
    const choose = chooserOf(unpackMeanings(meanings), meanings.topics);
    return entries.flatMap((entry) => {
      const { plain, term, difficulty } = entry;
      const marks = choose(plain, spot(plain, keys), { title: term, defined: new Map() });
      return marks.flatMap((mark) => {
        const other = entries[mark.entry];
        const written = plain.slice(mark.start, mark.end);
        const isHarder = other && DIFFICULTIES.indexOf(other.difficulty) > DIFFICULTIES.indexOf(difficulty);
        if (!isHarder || SPEAK_FOR_THEMSELVES.has(written.toLowerCase()) || isExplained(plain, mark)) return [];
        return [
          problemOf(entry, {
            path: ['plain'],
            what: `"${written}" is harder (${other.difficulty}) than the entry (${difficulty}), and not explained`,
            mend: 'say what it is beside it, as in "bad headaches (migraine)" or "the illness ME/CFS", or use an easier word',
          }),
        ];
      });
    });
  },
};
