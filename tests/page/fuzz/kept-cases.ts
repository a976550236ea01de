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
  [
    'a frame in hidden content, which is not drawn',
    {
      trees: [
        {
          kind: 'element',
          name: 'div',
          style: 'content-visibility: hidden',
          attribute: null,
          children: [{ kind: 'frame', style: '', children: [{ kind: 'text', parts: ['CRPS '] }] }],
        },
      ],
      large: false,
      edits: [[{ kind: 'style', element: 2, style: '' }], [{ kind: 'style', element: 1, style: '' }]],
    },
  ],
];
