import { type Entry, listedForms } from '../entries/entry.ts';

/** Words of a kind that a card does not use, as parts of regular expressions, and what to write instead. */
interface Kind {
  words: string[];
  mend: string;
}

/** By what is wrong with them. They come from health style guides (NHS, NIDA) and from what patients say hurts them. */
const KINDS: Record<string, Kind> = {
  advice: {
    words: [
      '(?:you|people|patients|doctors?|everyone) should',
      'should you',
      'you (?:must|need to|have to|can try)',
      'you have',
      '(?:ask|talk to|see|tell|consult|call) your',
      'ask for',
      'consult',
      'avoid',
      'make sure',
      'be sure to',
      'safe to',
      "(?:do not|never|don[’']t) (?:take|stop|start|use)",
      '(?<=(?:^|[.?!]\\s+))(?:ask|start|stop|taper|increase|reduce|take|try|avoid|seek|keep|remember)',
      'is recommended',
    ],
    mend: 'say what happens or what people do, never what to do; only an emergency says whom to call',
  },
  'a dose': {
    words: [
      '\\d+(?:[.,]\\d+)?[\\s-]?(?:mg|mcg|[µμ]g|g|ml|milligrams?|micrograms?|grams?|millilit(?:er|re)s?|units?|tablets?|pills?|capsules?|drops?|puffs?)',
      'milligrams? (?:per|a)',
    ],
    mend: 'take the amount out; cards hold no doses',
  },
  'cure talk': {
    words: [
      'cur(?:e|es|ed|ing)',
      'miracles?',
      'miraculous(?:ly)?',
      'breakthroughs?',
      'works',
      'proven',
      'safe',
      'safely',
      'natural(?:ly)?',
      'amazing(?:ly)?',
      'wonder drug',
      'game[ -]changer',
    ],
    mend: 'say for what, for how many people and how surely it helps',
  },
  'scare talk': {
    words: [
      'suicide disease',
      '(?:most|worst) (?:painful (?:disease|condition)|pain) (?:known|there is)',
      'crippl(?:e|ed|es|ing)',
      'devastat(?:e|ed|es|ing)',
      'agoni[sz]ing',
      'agony',
      'excruciating',
      'unbearable',
      'terrible',
      'horrible',
      'horrific',
      'dreadful',
      'high risk of death',
      'deadly',
      'ravag(?:e|ed|es|ing)',
    ],
    mend: 'say it calmly: what it is, how common, what is known',
  },
  stigma: {
    words: [
      'addicts?',
      'abusers?',
      'abus(?:e|es|ed|ing)',
      'clean',
      'dirty',
      'drug[ -]seek(?:ing|ers?)',
      'narcotics?',
      'pain[ -]?killers?',
      'suffer(?:s|ed|ing|ers?)?',
      'victims?',
      'afflicted',
      'complain(?:s|ed|ing)?',
      'claims',
      'den(?:y|ies|ied)',
      'non-?complian(?:t|ce)',
      'fail(?:ed|s)? (?:treatments?|therap(?:y|ies)|medicines?)',
      'difficult patients?',
      'malinger(?:s|ers?|ing)?',
      'frequent flyers?',
      'wheelchair[ -]bound',
      'handicap(?:ped)?',
      'normal people',
      'so-called',
      '(?:patients?|people|person) reports?',
    ],
    mend: 'put the person first and believe them: "people with …", "opioid", "the treatment did not help"',
  },
  'a metaphor': {
    words: [
      'reset(?:s|ting)?',
      'reboot(?:s|ed|ing)?',
      'rewir(?:e|es|ed|ing)',
      'hijack(?:s|ed|ing)?',
      'battl(?:e|es|ed|ing)',
      'fight(?:s|ing)?',
      'fought',
      'wars?',
      'warriors?',
      'bombs?',
      'journeys?',
      'short[ -]circuit(?:s|ed|ing)?',
      'volume (?:knob|control|dial)',
      'alarm system',
      'false alarm',
      'on fire',
      'gatekeepers?',
    ],
    mend: 'say what happens in the body instead',
  },
  'a hard way to say it': {
    words: ['refers? to', 'terms? used (?:to|for|by)', 'characteri[sz]ed by', '(?<!Food and )drugs?', ';', '!'],
    mend: 'use everyday words: "is", "means", "medicine"; end the sentence instead of a semicolon',
  },
};

const EXPRESSIONS = Object.entries(KINDS).map(([kind, { words, mend }]) => {
  const parts = words.map((word) => (/^\W$/.test(word) ? word : `(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`));
  return { kind, mend, expression: new RegExp(parts.join('|'), 'giu') };
});

/** Words of a text that cards do not use. `kind` says what is wrong with them, `mend` what to do. */
export function unwantedWords(text: string): { word: string; kind: string; mend: string }[] {
  return EXPRESSIONS.flatMap(({ kind, mend, expression }) =>
    [...text.matchAll(expression)].map(([word]) => ({ word, kind, mend })),
  );
}

/** Whether an entry may use a word: it is part of the entry's own names, or the entry gives a reason for it. */
export function mayUse(entry: Entry, word: string): boolean {
  const own = wordsIn(listedForms(entry).join(' '));
  if (wordsIn(word).length > 0 && wordsIn(word).every((part) => own.includes(part))) return true;
  return isExcepted(entry, word);
}

/** Whether an entry gives a reason for using a word. */
export function isExcepted({ exceptions }: Entry, word: string): boolean {
  return exceptions.some((exception) => exception.word.toLowerCase() === word.toLowerCase());
}

function wordsIn(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/s$/, ''));
}
