/** A stretch of one text node. `start` is its place in the passage, `from` its place in the node; UTF-16 offsets. */
export interface Piece {
  node: Text;
  start: number;
  from: number;
}

/** A run of text read as one: inline elements joined, cut at blocks, line breaks and replaced elements. */
export interface Passage {
  text: string;
  pieces: Piece[];
}

/** Joins text nodes to passages. */
export interface PassageBuilder {
  /** Adds a text node to the passage that is open; where line ends are kept, it is cut at each. */
  add(node: Text, keepsLines: boolean): void;
  /** What is added next begins a new passage. */
  cut(): void;
  /** The passages finished since it was last asked; those of white space alone are left out. */
  take(): Passage[];
}

export function createPassageBuilder(): PassageBuilder {
  let open: Passage = { text: '', pieces: [] };
  let done: Passage[] = [];

  const cut = (): void => {
    if (open.pieces.length === 0) return;
    if (/\S/.test(open.text)) done.push(open);
    open = { text: '', pieces: [] };
  };
  return {
    add(node, keepsLines) {
      const parts = keepsLines ? node.data.split('\n') : [node.data];
      let from = 0;
      parts.forEach((part, place) => {
        if (place > 0) cut();
        if (part !== '') {
          open.pieces.push({ node, start: open.text.length, from });
          open.text += part;
        }
        from += part.length + 1;
      });
    },
    cut,
    take() {
      const taken = done;
      if (taken.length > 0) done = [];
      return taken;
    },
  };
}
