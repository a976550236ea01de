import {
  EXPANDS,
  expansionOf,
  FOLD_WORD,
  fold,
  IGNORABLE,
  isDash,
  isWordAt,
  LATIN_FOLDS,
  SEPARATOR,
  SURROGATE,
  skipIgnorables,
  spellingOf,
  symbolOf,
} from './fold.ts';
import { CAPITALS, COUNT_BASE, ROOT, type TermIndex } from './term-index.ts';

/**
 * A form found in a passage. `start` and `end` are UTF-16 offsets into the text that was read, `end` exclusive; `form` is
 * the place of the form in the index.
 */
export interface Sighting {
  start: number;
  end: number;
  form: number;
}

/**
 * Finds every form of the index in a text: whole words only, leftmost first, the longest where several begin together,
 * none overlapping.
 *
 * One pass over the text: at the start of each word the trie is walked as far as it goes, and the walk rarely goes past
 * the second letter, so nearly every character is read once. Cost: proportional to the text, whatever the number of
 * forms; the words of a phrase that almost matched are read again, at most the length of the longest form each.
 */
export function spot(text: string, index: TermIndex): Sighting[] {
  const sightings: Sighting[] = [];
  const { pairs } = index;
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const folded = code < 256 ? (LATIN_FOLDS[code] as number) : fold(code);
    if (folded === SURROGATE ? !isWordAt(text, at) : (folded & FOLD_WORD) === 0) {
      at++;
      continue;
    }
    if (mayBegin(text, at, folded, pairs)) {
      const found = matchAt(text, at, index);
      if (found) {
        sightings.push(found);
        at = found.end;
        continue;
      }
    }
    at = endOfWord(text, at);
  }
  return sightings;
}

/** Whether some form could begin here, by its first two symbols; the unusual cases answer yes and are left to the walk. */
function mayBegin(text: string, at: number, folded: number, pairs: Uint32Array): boolean {
  const first = symbolOf(folded);
  if (first < SEPARATOR || first > 127) return true;
  const code = text.charCodeAt(at + 1);
  if (!(code < 128)) return true;
  const next = LATIN_FOLDS[code] as number;
  return (next & FOLD_WORD) === 0 || pairs[(first << 7) | symbolOf(next)] !== 0;
}

function endOfWord(text: string, start: number): number {
  const length = text.length;
  let at = start + 1;
  while (at < length) {
    const code = text.charCodeAt(at);
    const folded = code < 256 ? (LATIN_FOLDS[code] as number) : fold(code);
    if (folded === SURROGATE ? !isWordAt(text, at) : (folded & FOLD_WORD) === 0) break;
    at++;
  }
  return at;
}

/** Walks the trie from a word's start; the longest form that ends at a word's end and is spelled as it demands. */
function matchAt(text: string, wordStart: number, index: TermIndex): Sighting | undefined {
  const start = skipIgnorables(text, wordStart);
  let best: Sighting | undefined;
  let node = ROOT;
  /** Place in `segments` of the next symbol to match; at `segmentEnd` the node itself is reached. */
  let segment = index.segmentStarts[ROOT + 1] as number;
  let segmentEnd = segment;
  /** Symbols still owed by a character that stands for several. */
  let owed = '';
  let at = start;
  while (at < text.length || owed !== '') {
    let symbol: number;
    if (owed !== '') {
      symbol = owed.charCodeAt(0);
      owed = owed.slice(1);
    } else {
      const code = text.charCodeAt(at);
      symbol = symbolOf(code < 256 ? (LATIN_FOLDS[code] as number) : fold(code));
      if (symbol === IGNORABLE) {
        at++;
        continue;
      }
      at = symbol === SEPARATOR ? endOfSeparator(text, at) : at + 1;
      if (symbol === EXPANDS) {
        owed = expansionOf(code);
        continue;
      }
    }
    if (segment < segmentEnd) {
      if (index.segments.charCodeAt(segment) !== symbol) break;
      segment++;
    } else {
      node = childOf(index, node, symbol);
      if (node === ROOT) break;
      segment = index.segmentStarts[node] as number;
      segmentEnd = index.segmentStarts[node + 1] as number;
    }
    if (segment === segmentEnd && owed === '' && index.formStarts[node] !== index.formStarts[node + 1]) {
      best = formEndingAt(text, start, at, node, index) ?? best;
    }
  }
  return best;
}

/** The child of a node with this label, or ROOT, which is nobody's child. */
function childOf(index: TermIndex, node: number, symbol: number): number {
  const end = index.children[node + 1] as number;
  for (let child = index.children[node] as number; child < end; child++) {
    if (index.labels[child] === symbol) return child;
  }
  return ROOT;
}

/** A separator is one dash, or any white space; ignorable characters inside white space go with it. */
function endOfSeparator(text: string, start: number): number {
  if (isDash(text.charCodeAt(start))) return start + 1;
  let at = start + 1;
  while (at < text.length) {
    const symbol = symbolOf(fold(text.charCodeAt(at)));
    if (symbol !== IGNORABLE && (symbol !== SEPARATOR || isDash(text.charCodeAt(at)))) break;
    at++;
  }
  return at;
}

function formEndingAt(text: string, start: number, end: number, node: number, index: TermIndex): Sighting | undefined {
  const wordEnd = skipIgnorables(text, end);
  const whole = wordEnd >= text.length || !isWordAt(text, wordEnd);
  const last = index.formStarts[node + 1] as number;
  let folded: Sighting | undefined;
  for (let form = index.formStarts[node] as number; form < last; form++) {
    const exact = index.exact[form] as string;
    if (exact !== '' && !isSpelled(text, start, end, exact)) continue;
    const formEnd = whole
      ? wordEnd
      : pluralEnd(text, wordEnd, index.plurals.charCodeAt(form) - COUNT_BASE, exact !== '');
    if (formEnd === undefined) continue;
    const sighting = { start, end: formEnd, form };
    if (exact !== '') return sighting;
    folded = sighting;
  }
  return folded;
}

/** The end of the word when it goes on with just the plural's letters (`letters`: 0 none, 1 "s", 2 "es"). */
function pluralEnd(text: string, end: number, letters: number, smallOnly: boolean): number | undefined {
  if (letters === 0) return undefined;
  let at = end;
  for (const letter of letters === 1 ? 's' : 'es') {
    const character = text.charAt(at);
    if (symbolOf(fold(text.charCodeAt(at))) !== letter.charCodeAt(0)) return undefined;
    if (smallOnly && character !== character.toLowerCase()) return undefined;
    at = skipIgnorables(text, at + 1);
  }
  return at < text.length && isWordAt(text, at) ? undefined : at;
}

function isSpelled(text: string, start: number, end: number, exact: string): boolean {
  const written = spellingOf(text.slice(start, end));
  return exact === CAPITALS ? written === written.toUpperCase() : written === exact;
}
