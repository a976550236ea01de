import * as v from 'valibot';
import type { Source } from '../../../core/glossary/card.ts';
import { confidence, sourceFault } from '../files/confidence.ts';
import { key, text } from '../files/fields.ts';
import { parseYaml } from '../files/front-matter.ts';
import type { Problem } from '../files/problem.ts';
import { type PictureWords, wordsOf } from './picture-words.ts';

const number = v.number('must be a number');

const ChartDataSchema = v.strictObject({
  title: text,
  source: key,
  /** What was measured once, for each group; `unit` says of what `value` and `max` are numbers. */
  measures: v.array(
    v.pipe(
      v.strictObject({
        name: text,
        when: text,
        /** The week that `when` names, where it does. */
        week: v.exactOptional(number),
        unit: text,
        max: number,
        values: v.array(v.strictObject({ group: text, value: number })),
        confidence,
      }),
      // Its bar would reach out of the chart.
      v.check(
        ({ max, values }) => values.every(({ value }) => value >= 0 && value <= max),
        'a value is not from 0 to max',
      ),
    ),
  ),
  /** What was found over all weeks together. */
  overall: v.exactOptional(v.strictObject({ weeks: number, says: text, confidence })),
  /** What was found in a later week, for which the source gives no values. */
  later: v.array(v.strictObject({ week: number, says: text, confidence })),
});

/** The numbers of one study that a picture shows. */
export type ChartData = v.InferOutput<typeof ChartDataSchema>;

interface ReadChart {
  data: ChartData;
  /** All that it says. */
  words: PictureWords[];
}

/** Parses the data of a chart, `explainer/data/<study>.yaml`. Every number has to be confirmed, as those of the articles. */
export function parseChartData(file: string, content: string, sources: Record<string, Source>): ReadChart | Problem[] {
  const parsed = parseYaml(file, content, ChartDataSchema);
  if (Array.isArray(parsed)) return parsed;
  const { source, measures, overall, later } = parsed.value;
  const faults = [...measures, ...(overall ? [overall] : []), ...later].map(({ confidence }) =>
    sourceFault(source, confidence, sources),
  );
  const fault = faults.find((found) => found !== undefined);
  if (fault) return [{ file, line: parsed.lineOf(['source']), ...fault }];
  return { data: parsed.value, words: wordsOf(file, parsed.value, parsed.lineOf) };
}
