import { type Figures, isMet, type Key } from './keys.ts';

/** A number with as many decimals as say something: three digits. */
export function written(value: number): string {
  const decimals = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 0.1 ? 2 : 4;
  return value.toFixed(decimals);
}

/** One row a key: name, value, the middle half of its rounds, bar, whether it is met, what it is. */
function rowsOf(keys: readonly Key[], figures: Figures): string[][] {
  return keys
    .filter(({ name }) => name in figures)
    .map((key) => {
      const figure = figures[key.name];
      const met = figure && isMet(key, figure.value);
      return [
        key.name,
        figure ? written(figure.value) : 'not measurable here',
        figure?.spread ? figure.spread.map(written).join(' to ') : '',
        key.bar === undefined ? '' : `${key.atLeast ? '≥' : '≤'} ${key.bar}`,
        met === undefined ? '' : met ? 'met' : 'NOT MET',
        key.what,
      ];
    });
}

const HEADS = ['key', 'value', 'spread', 'bar', '', 'what'];

/** The figures as a Markdown table, which also reads well in a terminal. */
export function tableOf(keys: readonly Key[], figures: Figures): string {
  const rows = [HEADS, ...rowsOf(keys, figures)];
  const widths = HEADS.map((_, column) => Math.max(3, ...rows.map((row) => (row[column] as string).length)));
  const line = (cells: string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] as number)).join(' | ')} |`;
  const [heads, ...body] = rows.map(line);
  return [heads, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body].join('\n');
}

/**
 * The figures of the keys that have bars, as an object: numbers by key, null where the browser cannot tell, and `spread`
 * with the middle half of the rounds where there were rounds.
 */
export function jsonOf(keys: readonly Key[], figures: Figures): string {
  const held = keys.filter(({ name, bar }) => bar !== undefined && name in figures);
  const values = held.map(({ name }) => [name, figures[name]?.value ?? null]);
  const spreads = held.map(({ name }) => [name, figures[name]?.spread ?? null]);
  return `${JSON.stringify({ ...Object.fromEntries(values), spread: Object.fromEntries(spreads) }, null, 2)}\n`;
}
