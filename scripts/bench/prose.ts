import { readFileSync } from 'node:fs';

/** Passages of a text file (one a line) or of a JSON file: a list of strings, or of objects with such a list in `text`. */
export function readPassages(path: string): string[] {
  const source = readFileSync(path, 'utf8');
  const passages = path.endsWith('.json') ? passagesIn(JSON.parse(source)) : source.split('\n');
  const filled = passages.filter((passage) => /\S/.test(passage));
  if (filled.length === 0) throw new Error(`${path} holds no text`);
  return filled;
}

function passagesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(passagesIn);
  if (typeof value === 'object' && value !== null && 'text' in value) return passagesIn(value.text);
  throw new Error('Prose in JSON must be a list of strings, or of objects with strings in "text"');
}

/** Passages one after the other, and again from the first, until there are so many characters (UTF-16 units). */
export function repeatTo(passages: string[], characters: number): string[] {
  const texts: string[] = [];
  for (let length = 0, next = 0; length < characters; next++) {
    const passage = passages[next % passages.length] as string;
    texts.push(passage);
    length += passage.length;
  }
  return texts;
}
