import type { Problem } from './problem.ts';

/** A text whose parts for those who want more stand between a line `:::detail` and a line `:::`. */
interface Leveled {
  /** The text with these lines emptied: every other line stays on its number. */
  markdown: string;
  /** Whether lines of the file, counted from 1, stand in such a part; undefined when only some of them do. */
  isDetail(lines: { first: number; last: number }): boolean | undefined;
}

const OPENS = ':::detail';
const CLOSES = ':::';

/** Finds the detailed parts of an article's text. `firstLine` is the line of the file that the text begins on. */
export function readLevels(file: string, text: string, firstLine: number): Leveled | Problem[] {
  const problems: Problem[] = [];
  const fences: number[] = [];
  const note = (line: number, what: string, mend: string) => problems.push({ file, line, what, mend });
  const lines = text.split(/\r?\n/).map((written, place) => {
    const line = place + firstLine;
    const isOpen = fences.length % 2 === 1;
    const fence = written.trim();
    if (!fence.startsWith(CLOSES)) return written;
    if (fence === OPENS && isOpen) note(line, 'a detailed part begins within another', 'close the one before with :::');
    else if (fence === CLOSES && !isOpen) note(line, '::: closes nothing', `begin the part with ${OPENS}`);
    else if (fence !== OPENS && fence !== CLOSES) note(line, `"${fence}" is unknown`, `write ${OPENS} or ${CLOSES}`);
    else fences.push(line);
    return '';
  });
  if (problems.length === 0 && fences.length % 2 === 1) {
    note(fences.at(-1) as number, 'the detailed part does not end', 'end it with a line :::');
  }
  if (problems.length > 0) return problems;
  return {
    markdown: lines.join('\n'),
    isDetail({ first, last }) {
      const before = fences.filter((fence) => fence < first).length;
      return fences.some((fence) => fence > first && fence < last) ? undefined : before % 2 === 1;
    },
  };
}
