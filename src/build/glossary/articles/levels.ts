import type { Level } from '../../../core/glossary/article.ts';
import type { Problem } from '../files/problem.ts';

/** A run of an article's text that is all of one level. */
interface Part {
  level: Level;
  markdown: string;
  /** Line of the file that the part begins on, counted from 1. */
  firstLine: number;
}

const OPENS = ':::detail';
const CLOSES = ':::';

/**
 * Cuts an article's text at the lines `:::detail` and `:::`, between which stands what only the detailed level shows.
 * `firstLine` is the line of the file that the text begins on.
 */
export function readLevels(file: string, text: string, firstLine: number): { parts: Part[] } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const note = (line: number, what: string, mend: string) => problems.push({ file, line, what, mend });
  const parts: (Omit<Part, 'markdown'> & { lines: string[] })[] = [];
  const begin = (level: Level, firstLine: number) => parts.push({ level, firstLine, lines: [] });
  begin('plain', firstLine);
  text.split(/\r?\n/).forEach((written, place) => {
    const line = place + firstLine;
    const part = parts.at(-1) as (typeof parts)[number];
    const fence = written.trim();
    if (!fence.startsWith(CLOSES)) part.lines.push(written);
    else if (fence !== OPENS && fence !== CLOSES) note(line, `"${fence}" is unknown`, `write ${OPENS} or ${CLOSES}`);
    else if (fence === OPENS && part.level === 'detail') {
      note(line, 'a detailed part begins within another', 'close the one before with :::');
    } else if (fence === CLOSES && part.level === 'plain') {
      note(line, '::: closes nothing', `begin the part with ${OPENS}`);
    } else begin(fence === OPENS ? 'detail' : 'plain', line + 1);
  });
  const last = parts.at(-1);
  if (problems.length === 0 && last?.level === 'detail') {
    note(last.firstLine - 1, 'the detailed part does not end', 'end it with a line :::');
  }
  if (problems.length > 0) return { problems };
  return { parts: parts.map(({ lines, ...part }) => ({ ...part, markdown: lines.join('\n') })) };
}
