import { isSameMark, type Mark } from './marks.ts';

/** Names of the highlights; the mark style sheet refers to them. */
export const MARK_HIGHLIGHT = 'plainly';
export const CURRENT_HIGHLIGHT = 'plainly-current';

/** Paints marks over the page without touching it. */
export interface Painter {
  /** Paints these marks and no others; marks that stay are left untouched, so nothing flickers. Returns them as kept. */
  paint(marks: Mark[]): Mark[];
  /** Sets the one mark that has an open card, or none. */
  setCurrent(mark: Mark | undefined): void;
  clear(): void;
}

export function createPainter(): Painter {
  const marked = new Highlight();
  const current = new Highlight();
  let painted: Mark[] = [];
  return {
    paint(marks) {
      const before = Map.groupBy(painted, ({ range }) => range.startContainer);
      const kept = new Set<Mark>();
      painted = marks.map((mark) => {
        const old = before.get(mark.range.startContainer)?.find((other) => isSameMark(mark, other));
        if (old) kept.add(old);
        else marked.add(mark.range);
        return old ?? mark;
      });
      for (const marks of before.values()) for (const mark of marks) if (!kept.has(mark)) marked.delete(mark.range);
      if (marked.size === 0) CSS.highlights.delete(MARK_HIGHLIGHT);
      // Setting it again makes the browser paint all marks anew. Pages can take it away.
      else if (CSS.highlights.get(MARK_HIGHLIGHT) !== marked) CSS.highlights.set(MARK_HIGHLIGHT, marked);
      return painted;
    },
    setCurrent(mark) {
      current.clear();
      if (mark) {
        current.add(mark.range);
        CSS.highlights.set(CURRENT_HIGHLIGHT, current);
      } else CSS.highlights.delete(CURRENT_HIGHLIGHT);
    },
    clear() {
      painted = [];
      marked.clear();
      current.clear();
      CSS.highlights.delete(MARK_HIGHLIGHT);
      CSS.highlights.delete(CURRENT_HIGHLIGHT);
    },
  };
}
