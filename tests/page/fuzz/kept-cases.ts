import type { Case } from './random-page.ts';

/** Cases that ever failed, as small as they could be made. */
export const KEPT_CASES: [name: string, kept: Case][] = [
  [
    'text at the end of a body that is no block',
    {
      trees: [{ kind: 'text', parts: ['ketamine '] }],
      large: false,
      edits: [[{ kind: 'style', element: 0, style: 'display: contents' }]],
    },
  ],
];
