/** A stretch of one text node. `start` is its place in the passage, `from` its place in the node; UTF-16 offsets. */
export interface Piece {
  node: Text;
  start: number;
  from: number;
  /** Number of the section it stands in, told apart only within one walk. */
  section: number;
}

/**
 * A run of text read as one: inline elements joined, cut at blocks, line breaks and replaced elements. A very long run is
 * read as several passages that overlap.
 */
export interface Passage {
  text: string;
  pieces: Piece[];
  /** Sightings that begin in this part of the text are the passage's own, UTF-16 offsets; all of it when undefined. */
  begins?: number;
  ends?: number;
}

/** Joins text nodes to passages. */
export interface PassageBuilder {
  /** Adds a stretch of a text node to the passage that is open. */
  add(node: Text, from: number, to: number): void;
  /** What is added next begins a new passage. */
  cut(): void;
  /** What is added next is of a new section. */
  part(): void;
  /** What was added so far was only the way to what comes next: its sightings are not of the passage. */
  skip(): void;
  /** What was added since is only there to complete what began before, and ends here. */
  end(): void;
  /** The next passage goes on with the same text. */
  split(): void;
  /** The passages finished since it was last asked; those of white space alone are left out. */
  take(): Passage[];
}

/** Length over which a run of text is split, UTF-16 units: about a millisecond of spotting. */
export const PART = 32_768;
/**
 * How far passages of one run overlap, UTF-16 units: more than the longest form and what is asked of the text around it.
 * Each sighting so has all its surroundings in the passage in which it begins, and cannot be lost or made up at a split.
 */
export const OVERLAP = 512;

export function createPassageBuilder(): PassageBuilder {
  let section = 0;
  let open: Passage = { text: '', pieces: [] };
  /** Split off, but still without all of its overlap. */
  let before: Passage | undefined;
  let done: Passage[] = [];

  const finish = (passage: Passage | undefined): void => {
    if (passage && passage.pieces.length > 0 && /\S/.test(passage.text)) done.push(passage);
  };
  const finishBefore = (): void => {
    finish(before);
    before = undefined;
  };
  const cut = (): void => {
    finishBefore();
    finish(open);
    if (open.pieces.length > 0) open = { text: '', pieces: [] };
  };
  const split = (): void => {
    finishBefore();
    before = open;
    before.ends = open.text.length;
    open = tailOf(open);
  };
  return {
    add(node, from, to) {
      if (from >= to) return;
      if (open.text.length >= 2 * PART) split();
      const text = node.length > PART ? node.substringData(from, to - from) : node.data.slice(from, to);
      append(open, { node, from, section }, text);
      if (!before) return;
      append(before, { node, from, section }, text.slice(0, OVERLAP));
      if (before.text.length >= (before.ends ?? 0) + OVERLAP) finishBefore();
    },
    cut,
    part() {
      section++;
    },
    skip() {
      open.begins = open.text.length;
    },
    split,
    end() {
      finishBefore();
      open = { text: '', pieces: [] };
    },
    take() {
      const taken = done;
      if (taken.length > 0) done = [];
      return taken;
    },
  };
}

function append(passage: Passage, piece: Omit<Piece, 'start'>, text: string): void {
  passage.pieces.push({ ...piece, start: passage.text.length });
  passage.text += text;
}

/** A passage that begins with the last of another one, as the way to what comes next. */
function tailOf({ text, pieces }: Passage): Passage {
  const start = Math.max(0, text.length - OVERLAP);
  const tail: Passage = { text: text.slice(start), pieces: [], begins: text.length - start };
  for (let place = pieces.length - 1; place >= 0; place--) {
    const piece = pieces[place] as Piece;
    const inside = Math.max(0, start - piece.start);
    tail.pieces.unshift({ ...piece, start: piece.start + inside - start, from: piece.from + inside });
    if (piece.start <= start) break;
  }
  return tail;
}
