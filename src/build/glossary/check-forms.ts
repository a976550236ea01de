import { chooserOf } from '../../core/choose-sense.ts';
import { unpackMeanings } from '../../core/meanings.ts';
import { spot } from '../../core/spot.ts';
import { unpackIndex } from '../../core/term-index.ts';
import { ofEachEntry, problemOf, type Rule } from './rule.ts';

/** Rules for the forms of entries, by name. */
export const FORM_RULES: Record<string, Rule> = {
  'every meaning of an ambiguous form has cues': ofEachEntry(({ senses }) =>
    senses.flatMap(({ form, means, needs, cues, others }, place) => [
      ...(cues.length > 0 || needs === 'hint' ? [] : [noCues(['senses', place], form, means)]),
      ...others.flatMap((other, number) =>
        other.cues.length > 0 ? [] : [noCues(['senses', place, 'others', number], form, other.means)],
      ),
    ]),
  ),
  'every example shows the card by itself': ({ entries, index: packed, meanings }) => {
    const index = unpackIndex(packed);
    const choose = chooserOf(unpackMeanings(meanings), meanings.topics);
    return entries
      .filter(({ example }, number) => {
        const chosen = choose(example, spot(example, index), { title: '', defined: new Map() });
        return !chosen.some(({ entry }) => entry === number);
      })
      .map((entry) =>
        problemOf(entry, {
          path: ['example'],
          what: 'no card would open from the example: it does not tell which meaning its form has',
          mend: 'put the full term or a cue word of its sense into the sentence',
        }),
      );
  },
};

function noCues(path: (string | number)[], form: string, means: string) {
  return {
    path,
    what: `senses: "${form}" as "${means}" has no cues`,
    mend: 'add words that are likely to stand near it, or take the meaning out',
  };
}
