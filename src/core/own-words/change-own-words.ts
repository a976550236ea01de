import { type Choice, KEY_OF, type KnownWord, NO_OWN_WORDS, type OwnWords } from './own-words.ts';

/** One thing that a reader may say about words. Entries go by id, forms as `formText` gives them. */
export type WordChange =
  /** An entry is not to be marked any more, or is to be marked again. */
  | { kind: 'know'; entry: string }
  | { kind: 'mark-again'; entry: string }
  /** What a form means on a site, null for none of our meanings; or whatever the words around it say, as at first. */
  | { kind: 'choose'; form: string; entry: string | null }
  | { kind: 'forget-choice'; form: string }
  /** What a copy holds is to be known too; where something is known already, that stays. */
  | { kind: 'bring'; known: KnownWord[]; choices: Choice[] }
  /** Everything is to be forgotten. */
  | { kind: 'clear' };

/** Where and when something is said: the host name of the site, and the day as an ISO date. */
interface Said {
  site: string;
  today: string;
}

/** The words after a change, which may be one made before: then nothing is there twice. */
export function withChange(words: OwnWords, change: WordChange, { site, today }: Said): OwnWords {
  switch (change.kind) {
    case 'know':
      return withKnown(words, { entry: change.entry, since: today, by: 'reader' });
    case 'mark-again':
      return { ...words, known: words.known.filter(({ entry }) => entry !== change.entry) };
    case 'choose': {
      const { form, entry } = change;
      return { ...words, choices: [...choicesBut(words, site, form), { site, form, entry, since: today }] };
    }
    case 'forget-choice':
      return { ...words, choices: choicesBut(words, site, change.form) };
    case 'bring':
      return withBrought(words, change);
    case 'clear':
      return NO_OWN_WORDS;
  }
}

/** The words after several changes on one site, the first before the next. */
export function withChanges(words: OwnWords, changes: readonly WordChange[], said: Said): OwnWords {
  return changes.reduce((now, change) => withChange(now, change, said), words);
}

/** The words with one more known; one that is known already stays as it is. */
export function withKnown(words: OwnWords, word: KnownWord): OwnWords {
  if (words.known.some(({ entry }) => entry === word.entry)) return words;
  return { ...words, known: [...words.known, word] };
}

function withBrought(words: OwnWords, { known, choices }: Pick<OwnWords, 'known' | 'choices'>): OwnWords {
  return {
    ...words,
    known: withNew(words.known, known, KEY_OF.known),
    choices: withNew(words.choices, choices, KEY_OF.choices),
  };
}

/** The parts there are, and of others those that say something of what none says anything of yet. */
function withNew<Part>(parts: Part[], others: Part[], keyOf: (part: Part) => string): Part[] {
  const keys = new Set(parts.map(keyOf));
  return [...parts, ...others.filter((other) => !keys.has(keyOf(other)))];
}

function choicesBut({ choices }: OwnWords, site: string, form: string): OwnWords['choices'] {
  return choices.filter((choice) => choice.site !== site || choice.form !== form);
}
