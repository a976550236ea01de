import * as v from 'valibot';
import { type Document, type ErrorCode, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** A file's YAML, parsed and checked, and the means to say where each part of it stands. */
export interface Parsed<T> {
  value: T;
  body: string;
  /** Line in the file where the body begins, counted from 1. */
  bodyLine: number;
  /** Line in the file of a field, or of its place in a list. */
  lineOf(path: (string | number)[]): number;
}

const FENCE = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)([\s\S]*)$/;

/** Parses `---`-fenced YAML and the Markdown after it. Problems instead of a value when the file breaks the schema. */
export function parseFrontMatter<T>(
  file: string,
  text: string,
  schema: v.GenericSchema<unknown, T>,
): Parsed<T> | Problem[] {
  const parts = FENCE.exec(text.replace(/^\ufeff/, ''));
  if (!parts) {
    return [
      {
        file,
        line: 1,
        what: 'the file does not begin with fields between two lines of ---',
        mend: 'begin the file with a line ---, then the fields, then a line ---, then the detail text',
      },
    ];
  }
  const [, yaml = '', body = ''] = parts;
  const parsed = parseYaml(file, yaml, schema, 1);
  if (Array.isArray(parsed)) return parsed;
  const blank = /^\s*\n/.exec(body)?.[0] ?? '';
  return { ...parsed, body: body.trim(), bodyLine: `${yaml}${blank}`.split('\n').length + 3 };
}

const MEND_YAML =
  'check the spaces at the start of the line, and put quotes around a text that holds a colon or begins with a special sign';
/** What mends the errors for which that would not do, by the parser's codes. */
const YAML_MENDS: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'the field stands twice: take one of the two out',
  BAD_INDENT: `look whether a bracket or quote before it is never closed; ${MEND_YAML}`,
  TAB_AS_INDENT: 'put spaces in the place of the tab',
};

/** Parses YAML whose first line is line `offset` + 1 of the file. */
export function parseYaml<T>(
  file: string,
  yaml: string,
  schema: v.GenericSchema<unknown, T>,
  offset = 0,
): Omit<Parsed<T>, 'body' | 'bodyLine'> | Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const line = (position: number) => lines.linePos(position).line + offset;
  // The parser stumbles on after its first error: one open bracket makes hundreds that are none.
  const [error] = document.errors;
  if (error) {
    return [
      {
        file,
        line: line(error.pos[0]),
        what: `the fields are not valid YAML: ${error.message}`,
        mend: YAML_MENDS[error.code] ?? MEND_YAML,
      },
    ];
  }
  const lineOf = (path: (string | number)[]) => line(positionOf(document, path));
  const result = v.safeParse(schema, document.toJS());
  if (result.success) return { value: result.output, lineOf };
  return result.issues.map((issue) => {
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    return {
      file,
      line: lineOf(path),
      what: `${path.join('.') || 'the file'}: ${faultOf(issue)}`,
      mend: mendFor(issue),
    };
  });
}

/** Position of the deepest part of the path that is there: of a field its name, of a list's item the item. */
function positionOf(document: Document, path: (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const within = length > 1 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
    const pair = isMap(within)
      ? within.items.find(({ key }) => isScalar(key) && key.value === path[length - 1])
      : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** How the checker begins what it says where the schema has no words of its own. */
const WORDS_OF_CHECKER = 'Invalid ';

/** What is wrong; the checker's own words are for programmers. */
function faultOf({ expected, received, message }: v.BaseIssue<unknown>): string {
  if (received === 'undefined') return 'the field is missing';
  if (!message.startsWith(WORDS_OF_CHECKER)) return message;
  if (expected === 'never') return 'there is no such field';
  if (expected === 'Object') return 'must be fields with names, like "title: A review"';
  if (expected === 'Array') return 'must be a list, with a hyphen before each part';
  return message;
}

function mendFor(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'take the field out, or correct its name; glossary/README.md lists the fields';
  if (issue.received === 'undefined') return 'add the field; glossary/README.md shows how';
  return 'see the field in glossary/README.md';
}
