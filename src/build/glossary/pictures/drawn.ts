import * as Plot from '@observablehq/plot';
import { Window } from 'happy-dom';
import type { DrawnElement } from '../../../core/glossary/picture-data.ts';

/** Width of a chart in its own units; a unit is more than a CSS px on a screen of 400 px. */
const WIDTH = 320;

const { document } = new Window();

/** What may stand in a chart. Colors, lines and type are the page's, by class, so that they follow its theme. */
const KEPT = new Set('class viewBox transform x y x1 x2 y1 y2 cx cy r rx dx dy d width height text-anchor'.split(' '));

/** Draws a chart as elements that a page can draw anew, node by node. */
export function drawn(options: Plot.PlotOptions): DrawnElement {
  const svg = Plot.plot({ ...options, width: WIDTH, document: document as unknown as Document });
  const drawing = elementOf(svg as unknown as Element);
  const { viewBox = '' } = drawing.attributes;
  return { ...drawing, attributes: { viewBox, 'text-anchor': 'middle' } };
}

function elementOf(element: Element): DrawnElement {
  return {
    tag: element.localName,
    attributes: Object.fromEntries(
      [...element.attributes].filter(({ name }) => KEPT.has(name)).map(({ name, value }) => [name, value]),
    ),
    children: [...element.childNodes].flatMap((child) => {
      if (child.nodeType === 3) return child.textContent ?? '';
      return child.nodeType === 1 && (child as Element).localName !== 'style' ? elementOf(child as Element) : [];
    }),
  };
}
