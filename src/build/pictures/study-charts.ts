import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { DrawnElement, StudyCharts } from '../../core/picture.ts';
import type { StudyNumbers } from './picture-files.ts';

/** Size of a chart in its own units; drawn 320 wide on a phone, so that a unit is a CSS px there. */
const WIDTH = 320;
/** Smallest text that is easy to read, units. */
const TEXT = 15;

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** The charts of a study with two groups: pain after the first week, how long the difference lasted, side effects. */
export function chartsOf({ people, score, gone, sideEffects }: StudyNumbers): StudyCharts['charts'] {
  return [
    {
      title: `Pain at the end of week ${score.week}`,
      note: `On a scale from 0 to ${score.scale}, pain was ${score.ketamine} with ketamine and ${score.placebo} with placebo. Lower is less pain. ${people} people took part.`,
      drawing: bars(score, [0, score.scale], `Pain score, 0 to ${score.scale}`),
    },
    {
      title: 'How long there was a difference',
      note: `Over the ${gone.week} weeks as a whole, pain was lower with ketamine. In week ${gone.week}, the difference was no longer statistically significant (p = ${gone.p}): chance could explain it.`,
      drawing: weeks(score.week, gone.week),
    },
    {
      title: 'People with strange perceptions',
      note: `${sideEffects.ketamine} of 100 people had them with ketamine, and ${sideEffects.placebo} of 100 with placebo.`,
      drawing: bars(sideEffects, [0, 100], 'People with this side effect, %'),
    },
  ];
}

function bars(of: { ketamine: number; placebo: number }, domain: [number, number], label: string): DrawnElement {
  const rows = [
    { group: 'Ketamine', value: of.ketamine },
    { group: 'Placebo', value: of.placebo },
  ];
  return drawn({
    height: 136,
    marginLeft: 90,
    marginRight: 20,
    marginBottom: 50,
    marginTop: 4,
    x: { domain, label, labelAnchor: 'center', labelArrow: 'none', ticks: 5, labelOffset: 42 },
    y: { domain: ['Ketamine', 'Placebo'], label: null, padding: 0.28, tickSize: 0 },
    marks: [
      Plot.gridX({ ticks: 5, className: 'grid' }),
      Plot.barX(rows.slice(0, 1), { x: 'value', y: 'group', className: 'bar ketamine', rx: 4 }),
      Plot.barX(rows.slice(1), { x: 'value', y: 'group', className: 'bar placebo', rx: 4 }),
      Plot.text(rows, {
        x: 'value',
        y: 'group',
        text: (row: { value: number }) => String(row.value),
        textAnchor: 'end',
        dx: -8,
        className: 'value',
      }),
      Plot.ruleX([0], { className: 'axis' }),
    ],
  });
}

function weeks(first: number, last: number): DrawnElement {
  return drawn({
    height: 118,
    marginLeft: 22,
    marginRight: 22,
    marginBottom: 46,
    marginTop: 4,
    x: {
      domain: [0, last],
      label: 'Weeks after the start',
      labelAnchor: 'center',
      labelArrow: 'none',
      ticks: [0, first, 4, 8, last],
      labelOffset: 42,
    },
    y: { domain: [0, 1], axis: null },
    marks: [
      Plot.ruleY([0], { className: 'axis' }),
      Plot.ruleY([{ y: 0.32 }], { y: 'y', x1: 0, x2: last, className: 'span' }),
      Plot.dot([{ x: first, y: 0.32 }], { x: 'x', y: 'y', r: 8, className: 'dot clear' }),
      Plot.dot([{ x: last, y: 0.32 }], { x: 'x', y: 'y', r: 8, className: 'dot unclear' }),
      Plot.text([{ x: first, y: 0.32 }], {
        x: 'x',
        y: 'y',
        text: () => 'largest',
        dy: -22,
        textAnchor: 'start',
        dx: -10,
        className: 'note',
      }),
      Plot.text([{ x: last, y: 0.32 }], {
        x: 'x',
        y: 'y',
        text: () => 'no longer clear',
        dy: -22,
        textAnchor: 'end',
        dx: 10,
        className: 'note',
      }),
    ],
  });
}

function drawn(options: Plot.PlotOptions): DrawnElement {
  const svg = Plot.plot({
    ...options,
    width: WIDTH,
    document: document as unknown as Document,
    style: { fontSize: `${TEXT}px` },
  });
  return elementOf(svg as unknown as Element);
}

/** What may stand in a drawing of ours; the colours are the page's, by class. */
const KEPT = new Set(
  'class viewBox transform x y x1 x2 y1 y2 cx cy r rx ry dx dy d width height points text-anchor font-size font-variant'.split(
    ' ',
  ),
);

function elementOf(element: Element): DrawnElement {
  const attributes = Object.fromEntries(
    [...element.attributes].filter(({ name }) => KEPT.has(name)).map(({ name, value }) => [name, value]),
  );
  if (element.localName === 'svg') {
    delete attributes['width'];
    delete attributes['height'];
  }
  return {
    tag: element.localName,
    attributes,
    children: [...element.childNodes].flatMap((child) => {
      if (child.nodeType === 3) return child.textContent ?? '';
      const { localName } = child as Element;
      return child.nodeType === 1 && localName !== 'style' ? elementOf(child as Element) : [];
    }),
  };
}
