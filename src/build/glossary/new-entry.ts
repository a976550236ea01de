import { CATEGORIES, type Category } from '../../core/glossary/card.ts';
import { SINGLE_LETTER_OR_WORD_ENDS } from './entries/entry.ts';

/** A file for a new entry: its path from the glossary folder and what stands in it. */
export interface NewEntry {
  path: string;
  text: string;
}

/** The id of an entry from its term: small letters, digits and hyphens. '' when the term has none of these. */
export function idOf(term: string): string {
  return term
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * The file of a new entry, with everything to be written marked TODO. It compiles as it is, so that its writer can look at
 * the card from the start. `today` is an ISO date. Throws an Error that says what to do when there can be no such file.
 */
export function newEntry(term: string, category: string | undefined, today: string, existing: string[]): NewEntry {
  const name = term.trim();
  const id = idOf(name);
  if (id === '') throw new Error('Say which term the entry is for: npm run glossary:new -- "Term" --category symptoms');
  if (!/[a-z]/.test(id)) {
    throw new Error(
      'The file is named for the letters a to z of the term, which has none. Spell Greek letters: alpha.',
    );
  }
  if (!SINGLE_LETTER_OR_WORD_ENDS.test(name)) throw new Error('The term has to begin and end with a letter or digit.');
  if (category === undefined || !Object.hasOwn(CATEGORIES, category)) throw new Error(whichCategory(name, category));
  const other = existing.find((path) => path.endsWith(`/${id}.md`));
  if (other !== undefined) throw new Error(`An entry or article has this name already: glossary/${other}`);
  return { path: `${category as Category}/${id}.md`, text: templateFor(name, today) };
}

function whichCategory(term: string, category: string | undefined): string {
  const list = Object.entries(CATEGORIES).map(([folder, meaning]) => `  ${folder.padEnd(12)}${meaning}`);
  return [
    category === undefined ? 'Say where the entry belongs:' : `There is no category "${category}". Choose one of:`,
    ...list,
    `Like this: npm run glossary:new -- "${term}" --category symptoms`,
  ].join('\n');
}

function templateFor(term: string, today: string): string {
  return `---
term: ${quoted(term)}
# Take out what you don't need. glossary/README.md explains every field.
abbreviations: []
aliases: []
covers: []
misspellings: []
# easy: nearly everyone knows it; medium: many patients have met it; hard: the rest.
difficulty: medium
# One or two sentences, at most 20 words each, 45 in all. Say first what it is.
plain: >-
  TODO: ${term} is …
# Keys from sources.yaml. [] shows "source not yet checked".
sources: []
# 2 to 5 file names without .md; each of them must name this entry back.
related: []
reviewed: ${today}
# A sentence with the term in it, as a reader would meet it.
example: ${quoted(`TODO write a sentence with the words ${term} in it.`)}
---
TODO: write 2 to 4 sentences for those who want more.
`;
}

/** A text as YAML reads it back: in quotes when it might be read as something else. */
function quoted(text: string): string {
  return /^[\p{L}][\p{L}\p{N} ’'().,/-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
