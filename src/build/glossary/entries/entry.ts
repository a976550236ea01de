import * as v from 'valibot';
import {
  CATEGORIES,
  type Category,
  DIFFICULTIES,
  EVIDENCE_LEVELS,
  type EvidenceLevel,
  SAFETY_LINES,
  type Safety,
  UNRATED,
  type Unrated,
} from '../../../core/glossary/card.ts';
import type { Block } from '../../../core/glossary/prose.ts';
import { NEEDS } from '../../../core/spotting/term-index.ts';
import { exceptions, isoDate, key, text } from '../files/fields.ts';
import { type Parsed, parseFrontMatter } from '../files/front-matter.ts';
import type { Problem } from '../files/problem.ts';
import { parseProse } from '../files/prose.ts';

const texts = v.optional(v.array(text, 'must be a list, like [one, two]'), []);
const keys = v.optional(v.array(key, 'must be a list, like [one, two]'), []);

const SenseSchema = v.strictObject({
  form: text,
  means: text,
  needs: v.optional(v.picklist(NEEDS, `must be one of: ${NEEDS.join(', ')}`), 'topic'),
  cues: texts,
  others: v.optional(v.array(v.strictObject({ means: text, cues: texts })), []),
});

const EntrySchema = v.strictObject({
  term: text,
  abbreviations: texts,
  aliases: texts,
  covers: texts,
  misspellings: texts,
  searchedAs: texts,
  senses: v.optional(v.array(SenseSchema), []),
  pronunciation: v.optional(text),
  difficulty: v.picklist(DIFFICULTIES, `must be one of: ${DIFFICULTIES.join(', ')}`),
  safety: v.optional(
    v.picklist(Object.keys(SAFETY_LINES) as Safety[], `must be one of: ${Object.keys(SAFETY_LINES).join(', ')}`),
  ),
  plain: text,
  calm: v.optional(v.strictObject({ text, source: key })),
  evidence: v.optional(
    v.strictObject({
      level: v.picklist(
        Object.keys(EVIDENCE_LEVELS) as EvidenceLevel[],
        `must be one of: ${Object.keys(EVIDENCE_LEVELS).join(', ')}`,
      ),
      note: text,
      source: key,
    }),
  ),
  unrated: v.optional(
    v.picklist(Object.keys(UNRATED) as Unrated[], `must be one of: ${Object.keys(UNRATED).join(', ')}`),
  ),
  sources: keys,
  related: keys,
  reviewed: isoDate,
  example: text,
  exceptions,
});

type EntryFields = v.InferOutput<typeof EntrySchema>;

/** One glossary file, parsed. Fields are described in glossary/README.md. */
export interface Entry extends EntryFields {
  id: string;
  category: Category;
  detail: Block[];
  /** Line in the file where the detail begins, counted from 1. */
  detailLine: number;
  file: string;
  lineOf: Parsed<EntryFields>['lineOf'];
}

/** The forms of an entry as its file lists them. */
export function listedForms({
  term,
  abbreviations,
  aliases,
  covers,
  misspellings,
}: Pick<Entry, 'term' | 'abbreviations' | 'aliases' | 'covers' | 'misspellings'>): string[] {
  return [term, ...abbreviations, ...aliases, ...covers, ...misspellings];
}

/** What a form is like, so that the spotter finds it as a word. */
export const SINGLE_LETTER_OR_WORD_ENDS = /^[\p{L}\p{N}].*[\p{L}\p{N}]$|^[\p{L}\p{N}]$/su;

/** Parses one entry. `file` is its path from the glossary folder: `<category>/<id>.md`. */
export function parseEntry(file: string, content: string): Entry | Problem[] {
  const [category = '', name = ''] = file.split('/');
  const id = name.replace(/\.md$/, '');
  if (!Object.hasOwn(CATEGORIES, category) || !/^[a-z0-9-]+\.md$/.test(name)) {
    return [
      {
        file,
        line: 1,
        what: 'the file is not in a folder of the glossary, or its name is not small letters, digits and hyphens',
        mend: `put it in one of: ${Object.keys(CATEGORIES).join(', ')}; name it like nmda-receptor.md`,
      },
    ];
  }
  const parsed = parseFrontMatter(file, content, EntrySchema);
  if (Array.isArray(parsed)) return parsed;
  const { value, body, bodyLine, lineOf } = parsed;
  const problems = formProblems(file, value, lineOf);
  const detail = parseProse(file, body, bodyLine, 'paragraphs');
  if ('problems' in detail) problems.push(...detail.problems);
  else if (detail.blocks.length === 0) {
    problems.push({
      file,
      line: bodyLine,
      what: 'there is no detail text after the fields',
      mend: 'write 2 to 4 sentences below the second ---',
    });
  } else if (problems.length === 0) {
    return { ...value, id, category: category as Category, detail: detail.blocks, detailLine: bodyLine, file, lineOf };
  }
  return problems;
}

function formProblems(file: string, entry: EntryFields, lineOf: Parsed<EntryFields>['lineOf']): Problem[] {
  const problems: Problem[] = [];
  for (const field of ['term', 'abbreviations', 'aliases', 'covers', 'misspellings', 'searchedAs'] as const) {
    [entry[field]].flat().forEach((form, place) => {
      if (SINGLE_LETTER_OR_WORD_ENDS.test(form)) return;
      problems.push({
        file,
        line: lineOf(field === 'term' ? [field] : [field, place]),
        what: `${field}: "${form}" does not begin and end with a letter or digit`,
        mend: 'write the form as it stands in a sentence, without signs around it',
      });
    });
  }
  const forms = new Set(listedForms(entry).map((form) => form.toLowerCase()));
  entry.senses.forEach(({ form }, place) => {
    if (forms.has(form.toLowerCase())) return;
    problems.push({
      file,
      line: lineOf(['senses', place, 'form']),
      what: `senses: "${form}" is no form of this entry`,
      mend: 'write it as under term, abbreviations or aliases, or add it there',
    });
  });
  return problems;
}
