import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A text with every mark that a careful reader expects in it; offsets are UTF-16. */
export const GoldTextSchema = v.pipe(
  v.object({
    text: v.string(),
    marks: v.array(v.object({ start: offset, end: offset, entry: v.string() })),
    half: v.optional(v.string()),
  }),
  v.check(
    ({ text, marks }) => marks.every(({ start, end }) => start < end && end <= text.length),
    'a mark is not inside the text',
  ),
);
export type GoldText = v.InferOutput<typeof GoldTextSchema>;
export type GoldMark = GoldText['marks'][number];

/** Counts of marks, of texts as a whole. */
export interface Score {
  texts: number;
  /** Marks with the start, end and entry of an expected one. */
  right: number;
  /** Marks made, and marks expected. */
  made: number;
  expected: number;
  /** Marks that share a character with an expected one of another entry. */
  wrongSense: number;
  /** Marks made in texts where none is expected, and the words of those texts. */
  unwanted: number;
  wordsWithout: number;
}

/** Scores the marks made in texts, in the order of the texts. */
export function scoreOf(texts: GoldText[], made: GoldMark[][]): Score {
  const score = { texts: texts.length, right: 0, made: 0, expected: 0, wrongSense: 0, unwanted: 0, wordsWithout: 0 };
  texts.forEach(({ text, marks: expected }, place) => {
    const marks = made[place] ?? [];
    score.made += marks.length;
    score.expected += expected.length;
    score.right += marks.filter((mark) => expected.some((other) => isSame(mark, other))).length;
    score.wrongSense += marks.filter((mark) => expected.some((other) => isOtherSense(mark, other))).length;
    if (expected.length > 0) return;
    score.unwanted += marks.length;
    score.wordsWithout += text.match(/\S+/g)?.length ?? 0;
  });
  return score;
}

function isSame(a: GoldMark, b: GoldMark): boolean {
  return a.start === b.start && a.end === b.end && a.entry === b.entry;
}

function isOtherSense(a: GoldMark, b: GoldMark): boolean {
  return a.start < b.end && b.start < a.end && a.entry !== b.entry;
}

/** A score as one line: percentages, and marks per 1,000 words of texts without an expected mark. */
export function describeScore(name: string, score: Score): string {
  const { texts, right, made, expected, wrongSense, unwanted, wordsWithout } = score;
  const percent = (part: number, whole: number) => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(2));
  const rate = wordsWithout === 0 ? '-' : ((1000 * unwanted) / wordsWithout).toFixed(2);
  return [
    name,
    `precision ${percent(right, made)}`,
    `recall ${percent(right, expected)}`,
    `wrong-sense ${percent(wrongSense, made)}`,
    `unwanted-per-1000-words ${rate}`,
    `(${right} right, ${made} made, ${expected} expected, ${texts} texts)`,
  ].join('  ');
}
