import { arch, cpus, platform, totalmem } from 'node:os';
import { isoDay } from '../../src/core/iso-day.ts';
import { type Figures, isMet, type Key } from './keys.ts';
import { tableOf, written } from './report.ts';

/** What a section of docs/benchmarks.md is made of. */
interface Section {
  keys: readonly Key[];
  figures: Figures;
  /** Name and version of the browser. */
  version: string;
  date: Date;
}

/** One browser's part of docs/benchmarks.md: machine, versions, date, table and what it comes to. */
export function sectionOf({ keys, figures, version, date }: Section): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `${isoDay(date)}, ${version}, Node ${process.versions.node} on ${platform()} ${arch()}:`,
    `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}, ${memory} GiB.`,
    `\n${tableOf(keys, figures)}\n`,
    readingOf(keys, figures),
  ].join('\n');
}

/** What a table comes to, in words. */
export function readingOf(keys: readonly Key[], figures: Figures): string {
  const held = keys.filter(({ name, bar }) => bar !== undefined && name in figures);
  const known = held.flatMap((key) => {
    const value = figures[key.name]?.value;
    return value === undefined ? [] : [{ key, value, met: isMet(key, value) === true }];
  });
  const missed = known.filter(({ met }) => !met).map(({ key, value }) => miss(key, value));
  const unknown = held.filter(({ name }) => figures[name] === undefined).map(({ name }) => `\`${name}\``);
  return [
    `${known.length - missed.length} of ${known.length} bars are met.`,
    ...(missed.length > 0 ? [`Not met: ${missed.join('; ')}.`] : []),
    ...(unknown.length > 0 ? [`Not measurable in this browser: ${unknown.join(', ')}.`] : []),
  ].join(' ');
}

function miss({ name, bar = 0, atLeast = false }: Key, value: number): string {
  const off = atLeast ? bar / value : value / bar;
  return `\`${name}\` (${written(value)} where ${atLeast ? 'at least' : 'at most'} ${bar} is wanted, ${written(off)} times off)`;
}

/** The page with the section of one browser put in place of the one before; what stands around sections stays. */
export function withSection(page: string, browser: string, section: string): string {
  const begin = `<!-- bench ${browser}: \`npm run bench\` writes this -->`;
  const end = `<!-- end of bench ${browser} -->`;
  const block = `${begin}\n${section}\n${end}`;
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from !== -1 && to > from) return page.slice(0, from) + block + page.slice(to + end.length);
  return `${page.trimEnd()}\n\n## ${browser[0]?.toUpperCase()}${browser.slice(1)}\n\n${block}\n`;
}
