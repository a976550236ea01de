import { chooserOf } from '../../../core/senses/choose-sense.ts';
import { emptyVocabulary, numberPhrase } from '../../../core/senses/cue-vocabulary.ts';
import { unpackMeanings } from '../../../core/senses/meanings.ts';
import { spot } from '../../../core/spotting/spot.ts';
import { unpackIndex } from '../../../core/spotting/term-index.ts';
import { foldForm } from '../../../core/text/fold.ts';
import type { Entry } from '../entries/entry.ts';
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
  'every cue says something': ofEachEntry(({ senses }) =>
    senses.flatMap(({ form, cues, others }, place) => [
      ...idleCues(['senses', place], cues, form),
      ...others.flatMap((other, number) => idleCues(['senses', place, 'others', number], other.cues)),
    ]),
  ),
  'a form has its senses in one place': ofEachEntry(({ senses }) =>
    senses.flatMap(({ form }, place) =>
      senses.findIndex((before) => foldForm(before.form) === foldForm(form)) === place
        ? []
        : [
            {
              path: ['senses', place],
              what: `senses: "${form}" stands there twice, and only the first counts`,
              mend: 'put their cues together in the first, and take this one out',
            },
          ],
    ),
  ),
  'no meaning of another entry is one without a card': ({ entries }) =>
    entries.flatMap((entry) =>
      entry.senses.flatMap(({ form, others }, place) =>
        others.flatMap(({ means }, number) => {
          const other = entries.find((candidate) => candidate !== entry && hasMeaning(candidate, form, means));
          return other ? [tied(entry, ['senses', place, 'others', number], form, other)] : [];
        }),
      ),
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

/** Cues of one meaning that are read as nothing, as the form that has the meaning, or as another cue before them. */
function idleCues(path: (string | number)[], cues: string[], form?: string) {
  const vocabulary = emptyVocabulary();
  const readAs = (text: string): string => numberPhrase(text, vocabulary).join(' ');
  const said = new Map([['', 'nothing']]);
  if (form !== undefined) said.set(readAs(form), `"${form}"`);
  return cues.flatMap((cue, place) => {
    const same = said.get(readAs(cue));
    if (same === undefined) {
      said.set(readAs(cue), `"${cue}"`);
      return [];
    }
    return [
      {
        path: [...path, 'cues', place],
        what: `senses: the cue "${cue}" is read as ${same}, and says nothing more`,
        mend: 'take it out: capitals, signs and the endings of plurals make no difference',
      },
    ];
  });
}

/** Whether an entry has a sense for a form with a meaning told in the same words. */
function hasMeaning({ term, senses }: Entry, form: string, means: string): boolean {
  const said = means.toLowerCase();
  return senses.some(
    (sense) => sense.form === form && (sense.means.toLowerCase() === said || term.toLowerCase() === said),
  );
}

function tied(entry: Entry, path: (string | number)[], form: string, other: Entry) {
  return problemOf(entry, {
    path,
    what: `senses: "${form}" has the meaning of ${other.file} among others, so that both stay silent`,
    mend: 'take it out here, and put its cues into that file',
  });
}
