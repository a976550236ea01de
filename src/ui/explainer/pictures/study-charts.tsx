import { createElement, type VNode } from 'preact';
import type { DrawnElement, StudyCharts } from '../../../core/glossary/picture-data.ts';
import { SourceLink } from '../../source-line.tsx';

/**
 * Charts that were drawn when the extension was built, each with its title and all that it shows in words, which screen
 * readers read in its place.
 */
export function Charts({ charts, source }: StudyCharts) {
  return (
    <div class="charts">
      {charts.map(({ title, note, drawing }) => (
        <div key={title} class="chart">
          <strong>{title}</strong>
          <div aria-hidden="true">
            <Drawing element={drawing} />
          </div>
          <p>{note}</p>
        </div>
      ))}
      <p class="quiet">
        Numbers from: <SourceLink source={source} />
      </p>
    </div>
  );
}

function Drawing({ element: { tag, attributes, children } }: { element: DrawnElement }): VNode {
  return createElement(
    tag,
    attributes,
    children.map((child, place) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: a drawing does not change
      typeof child === 'string' ? child : <Drawing key={place} element={child} />,
    ),
  );
}
