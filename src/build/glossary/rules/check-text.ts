import type { Entry } from '../entries/entry.ts';
import { detailText, escaped, sentencesOf, wordCount } from '../files/sentences.ts';
import { ofEachEntry, problemOf, type Rule } from './rule.ts';
import { isExcepted, mayUse, unwantedWords } from './wording.ts';

const PLAIN_WORDS = 45;
const SENTENCE_WORDS = 20;
const PLAIN = ['plain'];

/** What comes before a definition's sentence says what the thing is. */
const UP_TO_IS = /^.*?\b(?:is|are|means|was|were|happens|happen)\b/su;
/** Examples and other names may be kin of the term. */
const EXAMPLES = /\b(?:such as|including|includes|like|called|for example)\b.*$/su;

/** HTML's tags and entities, and Markdown's emphasis, code and links. */
const MARKUP = /<\/?[a-z][^<>]*>|&(?:#\d+|[a-z]+);|(?<![*\d])\*{1,2}(?=\p{L})|`|\]\([^)]*\)/iu;

/** Rules for what a card says, by name. */
export const TEXT_RULES: Record<string, Rule> = {
  'plain text has one or two sentences': ofEachEntry(({ plain }) => {
    const count = sentencesOf(plain).length;
    if (count <= 2) return [];
    return [{ path: PLAIN, what: `plain has ${count} sentences`, mend: 'keep two, and leave the rest to the detail' }];
  }),
  'plain text has at most 45 words': ofEachEntry(({ plain }) => {
    const count = wordCount(plain);
    if (count <= PLAIN_WORDS) return [];
    return [
      { path: PLAIN, what: `plain has ${count} words`, mend: `keep to ${PLAIN_WORDS}; leave the rest to the detail` },
    ];
  }),
  'no sentence of the plain text has more than 20 words': ofEachEntry(({ plain }) =>
    sentencesOf(plain)
      .filter((sentence) => wordCount(sentence) > SENTENCE_WORDS)
      .map((sentence) => ({
        path: PLAIN,
        what: `plain has a sentence of ${wordCount(sentence)} words: "${sentence}"`,
        mend: `keep to ${SENTENCE_WORDS} words: one idea a sentence`,
      })),
  ),
  'plain text ends as a sentence': ofEachEntry(({ plain }) =>
    /[.?!]["”’)]?$/.test(plain)
      ? []
      : [{ path: PLAIN, what: 'plain does not end with a period', mend: 'end it as a sentence' }],
  ),
  'detail has two to four sentences': ofEachEntry(({ detail }) => {
    const count = detail.flatMap((block) => sentencesOf(detailText([block]))).length;
    if (count >= 2 && count <= 4) return [];
    return [
      { what: `the detail has ${count} ${count === 1 ? 'sentence' : 'sentences'}`, mend: 'write 2 to 4 sentences' },
    ];
  }),
  'no unwanted words': ofEachEntry((entry) =>
    textsOf(entry).flatMap(({ field, path, text }) =>
      unwantedWords(text)
        .filter(({ word }) => !mayUse(entry, word))
        .map(({ word, kind, mend }) => ({
          ...(path && { path }),
          what: `${field}: "${word}" is ${kind}`,
          mend: `${mend}; if the word is right here, list it under exceptions with the reason`,
        })),
    ),
  ),
  'no exception without need': ofEachEntry((entry) => {
    const said = textsOf(entry)
      .map(({ text }) => text.toLowerCase())
      .join('\n');
    return entry.exceptions.flatMap(({ word }, place) =>
      said.includes(word.toLowerCase())
        ? []
        : [
            {
              path: ['exceptions', place],
              what: `"${word}" does not stand in the entry`,
              mend: 'take the exception out',
            },
          ],
    );
  }),
  'no word explains itself': ofEachEntry((entry) => {
    const first = sentencesOf(entry.plain)[0] ?? '';
    const named = new RegExp(`^.*?${escaped(entry.term)}`, 'isu');
    const explanation = first.replace(UP_TO_IS.test(first) ? UP_TO_IS : named, '').replace(EXAMPLES, '');
    const word = new RegExp(`(?<![\\p{L}\\p{N}])${stemOf(entry.term)}[\\p{L}]*`, 'iu').exec(explanation)?.[0];
    if (!word || isExcepted(entry, word)) return [];
    return [{ path: PLAIN, what: `"${entry.term}" is explained by "${word}"`, mend: 'say what it is in other words' }];
  }),
  'no markup where it would be read as it stands': ofEachEntry((entry) =>
    [...textsOf(entry), exampleOf(entry)].flatMap(({ field, path, text }) => {
      const markup = path && MARKUP.exec(text)?.[0];
      if (!markup) return [];
      return [
        {
          path,
          what: `${field}: "${markup}" is shown as it stands`,
          mend: 'take it out: the detail alone has *emphasis*',
        },
      ];
    }),
  ),
  'nothing is left to fill in': ofEachEntry((entry) =>
    [...textsOf(entry), exampleOf(entry)]
      .filter(({ text }) => /\bTODO\b/.test(text))
      .map(({ field, path }) => ({ ...(path && { path }), what: `${field} still says TODO`, mend: 'write it' })),
  ),
};

interface WrittenText {
  field: string;
  /** The detail has none. */
  path?: string[];
  text: string;
}

const exampleOf = ({ example }: Entry): WrittenText => ({ field: 'example', path: ['example'], text: example });

/** Everything a card says in sentences, and where it stands. */
function textsOf(entry: Entry): WrittenText[] {
  return [
    { field: 'plain', path: PLAIN, text: entry.plain },
    { field: 'detail', text: detailText(entry.detail) },
    ...(entry.calm ? [{ field: 'calm', path: ['calm', 'text'], text: entry.calm.text }] : []),
    ...(entry.evidence ? [{ field: 'evidence', path: ['evidence', 'note'], text: entry.evidence.note }] : []),
  ];
}

/** A term of several words as it stands; of one word what it shares with its kin (sensitize, sensitization). */
function stemOf(term: string): string {
  if (/[^\p{L}]/u.test(term) || term.length <= 5) return escaped(term);
  return escaped(term.slice(0, Math.max(5, Math.ceil(term.length * 0.7))));
}

/** Two entries that say the same: a card copied and not rewritten. */
export const SAME_TEXT_RULES: Record<string, Rule> = {
  'no two entries have the same plain text': sameText(({ plain }) => plain, PLAIN),
  'no two entries have the same detail': sameText(({ detail }) => detailText(detail)),
};

function sameText(textOf: (entry: Entry) => string, path?: string[]): Rule {
  return ({ entries }) => {
    const first = new Map<string, Entry>();
    return entries.flatMap((entry) => {
      const text = textOf(entry).toLowerCase().replace(/\s+/g, ' ');
      const other = first.get(text);
      if (!other) first.set(text, entry);
      if (!other) return [];
      const what = `${path ? path[0] : 'the detail'} is the same as that of ${other.file}`;
      return [
        problemOf(entry, { ...(path && { path }), what, mend: 'say what is different, or make the two one entry' }),
      ];
    });
  };
}
