import * as Plot from '@observablehq/plot';
import type { DrawnElement, StudyCharts } from '../../../core/glossary/picture-data.ts';
import type { ChartData } from './chart-data.ts';
import { drawn } from './drawn.ts';

type Measure = ChartData['measures'][number];

/** The charts of a study: one of bars for each measure, and one of weeks when a later week is told of. */
export function chartsOf({ measures, overall, later }: ChartData): StudyCharts['charts'] {
  const first = measures.find(({ week }) => week !== undefined)?.week;
  const [last] = later;
  const bars = measures.map((measure) => ({
    title: `${measure.name}, ${measure.when}`,
    note: noteOf(measure),
    drawing: barsOf(measure),
  }));
  if (first === undefined || !last) return bars;
  const weeks = {
    title: 'How long there was a difference',
    note: `${overall ? `${overall.says}. ` : ''}Week ${last.week}: ${last.says}.`,
    drawing: weeksOf(first, last.week),
  };
  return [...bars.slice(0, 1), weeks, ...bars.slice(1)];
}

function noteOf({ values, unit }: Measure): string {
  const said = values.map(({ group, value }) => `${group}: ${written(value, unit)}.`).join(' ');
  return unit.startsWith('percent') ? said : `${said} ${capital(unit)}.`;
}

function written(value: number, unit: string): string {
  return unit.startsWith('percent') ? `${value}%` : String(value);
}

/** A bar for each group, with its number. The groups differ by outline too, not by color alone. */
function barsOf({ values, unit, max }: Measure): DrawnElement {
  return drawn({
    height: 140,
    marginLeft: 90,
    marginRight: 20,
    marginBottom: 54,
    marginTop: 4,
    x: { domain: [0, max], label: capital(unit), labelAnchor: 'right', labelArrow: 'none', ticks: 5, labelOffset: 46 },
    y: { domain: values.map(({ group }) => group), label: null, padding: 0.28, tickSize: 0 },
    marks: [
      Plot.gridX({ ticks: 5, className: 'grid' }),
      ...values.map((row, place) =>
        Plot.barX([row], { x: 'value', y: 'group', className: `bar bar-${place + 1}`, rx: 4 }),
      ),
      Plot.text(values, {
        x: 'value',
        y: 'group',
        text: ({ value }: { value: number }) => written(value, unit),
        textAnchor: 'start',
        dx: 8,
        className: 'value',
      }),
      Plot.ruleX([0], { className: 'axis' }),
    ],
  });
}

/** A line over the weeks, from where the difference was measured to where it was no longer clear. */
function weeksOf(first: number, last: number): DrawnElement {
  const at = (week: number, text: string, textAnchor: 'start' | 'end', kind: string) => [
    Plot.dot([{ week, y: 0.32 }], { x: 'week', y: 'y', r: 8, className: `dot ${kind}` }),
    Plot.text([{ week, y: 0.32 }], {
      x: 'week',
      y: 'y',
      text: () => text,
      dy: -22,
      dx: textAnchor === 'start' ? -10 : 10,
      textAnchor,
    }),
  ];
  return drawn({
    height: 126,
    marginLeft: 22,
    marginRight: 22,
    marginBottom: 54,
    marginTop: 4,
    x: {
      domain: [0, last],
      label: 'Weeks',
      labelAnchor: 'right',
      labelArrow: 'none',
      ticks: [0, first, last],
      labelOffset: 46,
    },
    y: { domain: [0, 1], axis: null },
    marks: [
      Plot.ruleY([0], { className: 'axis' }),
      Plot.ruleY([{ y: 0.32 }], { y: 'y', x1: 0, x2: last, className: 'span' }),
      ...at(first, 'clear difference', 'start', 'clear'),
      ...at(last, 'no longer clear', 'end', 'unclear'),
    ],
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
