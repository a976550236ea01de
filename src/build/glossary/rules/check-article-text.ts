import { unpackMeanings } from '../../../core/senses/meanings.ts';
import { spot } from '../../../core/spotting/spot.ts';
import { unpackIndex } from '../../../core/spotting/term-index.ts';
import type { WrittenArticle } from '../articles/article.ts';
import type { Problem } from '../files/problem.ts';
import { hidden, lineAt, readableText } from '../files/readable-text.ts';
import { sentencesOf } from '../files/sentences.ts';
import type { WrittenGlossary } from '../read-glossary.ts';
import type { Rule } from './rule.ts';
import { unwantedWords } from './wording.ts';

/** The only part of an article that may hold doses, and what it has to say. */
const DOSES = 'doses';
const NO_ADVICE = 'not a recommendation';
const CHANGES = 'what-would-change-this';

/** What others say stands in quotation marks, and may hold any word. */
const QUOTED = /"[^"\n]*"|“[^”\n]*”/g;

/** Rules for what an article says, by name. */
export const ARTICLE_RULES: Record<string, Rule> = {
  'each part of a summary is one sentence': ofEachArticle(({ article, lineOf }) =>
    article.summary.flatMap((part, place) =>
      sentencesOf(part).length === 1 && part.endsWith('.')
        ? []
        : [{ line: lineOf(['summary', place]), what: `"${part}" is not one sentence`, mend: 'write just one' }],
    ),
  ),
  'articles have no unwanted words': ofEachArticle(unwanted),
  'doses are told as what studies used': ofEachArticle(({ article, content }) => {
    const place = article.body.findIndex((block) => block.kind === 'heading' && block.anchor === DOSES);
    if (place < 0) return [];
    const line = lineAt(content, content.indexOf(`{#${DOSES}}`));
    const faults = [];
    if (article.body[place]?.level !== 'detail') {
      faults.push({ line, what: 'the plain level holds doses', mend: 'put them between :::detail and :::' });
    }
    if (!JSON.stringify(article.body[place + 1] ?? '').includes(NO_ADVICE)) {
      faults.push({
        line,
        what: `the doses are not said to be ${NO_ADVICE}`,
        mend: 'begin with a sentence that says so',
      });
    }
    return faults;
  }),
  'every article says what would change it': ofEachArticle(({ article }) =>
    article.body.some((block) => block.kind === 'heading' && block.anchor === CHANGES && block.level === 'plain')
      ? []
      : [{ line: 1, what: 'the article does not say what would change it', mend: `add a heading {#${CHANGES}}` }],
  ),
  'an article names the entries that lead to it': (glossary) => {
    const entriesIn = spotter(glossary);
    return glossary.articles.flatMap((written) => {
      const named = entriesIn(readableText(written.content));
      return Object.keys(written.entries)
        .filter((id) => !named.has(id))
        .map((id) => ({
          file: written.file,
          line: written.lineOf(['entries', id]),
          what: `no form of the entry "${id}" stands in the article`,
          mend: 'use one there, or take the entry out',
        }));
    });
  },
};

type Fault = Omit<Problem, 'file'>;

function ofEachArticle(faults: (written: WrittenArticle) => Fault[]): Rule {
  return ({ articles }) =>
    articles.flatMap((written) => faults(written).map((fault) => ({ file: written.file, ...fault })));
}

function unwanted({ content, exceptions }: WrittenArticle): Fault[] {
  const read = readableText(content).replace(QUOTED, hidden);
  const doses = sectionOf(content, DOSES);
  const excepted = exceptions.map(({ word }) => word.toLowerCase());
  return read.split('\n').flatMap((text, place) =>
    unwantedWords(text)
      .filter(
        ({ word, kind }) => !excepted.includes(word.toLowerCase()) && !(kind === 'a dose' && doses.has(place + 1)),
      )
      .map(({ word, kind, mend }) => ({
        line: place + 1,
        what: `"${word}" is ${kind}`,
        mend: `${mend}; if others say it, put it in quotation marks; if it is right here, list it under exceptions`,
      })),
  );
}

/** Lines of the part that begins with an anchor's heading. */
function sectionOf(content: string, anchor: string): Set<number> {
  const lines = content.split('\n');
  const first = lines.findIndex((line) => line.includes(`{#${anchor}}`));
  if (first < 0) return new Set();
  const length = lines.slice(first + 1).findIndex((line) => line.startsWith('## '));
  const last = length < 0 ? lines.length : first + length;
  return new Set(lines.slice(first, last + 1).map((_, place) => first + place + 1));
}

/** Finds the ids of the entries that the forms in a text lead to. */
function spotter({ entries, index, meanings }: WrittenGlossary): (text: string) => Set<string> {
  const unpacked = unpackIndex(index);
  const all = unpackMeanings(meanings);
  return (text) => {
    const numbers = spot(text, unpacked).flatMap(({ form }) => {
      const meaning = all[form];
      if (!meaning) return [];
      return 'entry' in meaning ? [meaning.entry] : meaning.senses.map(({ entry }) => entry);
    });
    return new Set(numbers.flatMap((number) => (number === undefined ? [] : (entries[number]?.id ?? []))));
  };
}
