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
  [
    'a frame whose own content is hidden, edited',
    {
      trees: [{ kind: 'frame', style: 'content-visibility: hidden', children: [{ kind: 'text', parts: ['CRPS '] }] }],
      large: false,
      edits: [
        [{ kind: 'type', text: 0, place: 0, count: 4, data: 'ketamine' }],
        [{ kind: 'style', element: 1, style: '' }],
      ],
    },
  ],
  [
    'words that reach upwards into view out of a box far below, which may be missed',
    {
      trees: [
        {
          kind: 'element',
          name: 'div',
          style: 'display: inline-block',
          attribute: null,
          children: [
            { kind: 'element', name: 'div', style: 'margin-top: -400px', attribute: null, children: [] },
            { kind: 'text', parts: [' central sensitization ketam', 'ine, crps, '] },
          ],
        },
      ],
      large: true,
      edits: [],
    },
  ],
  [
    'closed details and slots moved into a frame',
    {
      trees: [
        {
          kind: 'host',
          mode: 'open',
          before: [
            {
              kind: 'element',
              name: 'details',
              style: '',
              attribute: null,
              children: [{ kind: 'text', parts: ['CRPS '] }],
            },
          ],
          fallback: [{ kind: 'text', parts: ['CRPS '] }],
          after: [],
          slotted: [{ kind: 'text', parts: ['infusion '] }],
        },
        { kind: 'frame', style: '', children: [{ kind: 'text', parts: ['ketamine '] }] },
      ],
      large: false,
      edits: [[{ kind: 'move', node: 0, into: 5, place: 0 }]],
    },
  ],
  [
    'a line break that is not displayed between words that so run together',
    {
      trees: [
        { kind: 'text', parts: ['central sensitization'] },
        { kind: 'element', name: 'br', style: '', attribute: ['hidden', ''], children: [] },
        { kind: 'text', parts: ['central '] },
      ],
      large: false,
      edits: [[{ kind: 'attribute', element: 1, name: 'hidden', value: null }]],
    },
  ],
  [
    'a plural whose ending is a capital, and capitals whose is',
    { trees: [{ kind: 'text', parts: ['central sensitizationS, CRPSS, CRPSs '] }], large: false, edits: [] },
  ],
  [
    'a class on the body that says whose page it is',
    {
      trees: [{ kind: 'text', parts: ['central sensitization '] }],
      large: false,
      edits: [[{ kind: 'attribute', element: 0, name: 'class', value: 'username' }]],
    },
  ],
  [
    'a section that begins and ends within a line',
    {
      trees: [
        { kind: 'text', parts: ['CRPS '] },
        { kind: 'element', name: 'article', style: 'display: contents', attribute: null, children: [] },
        { kind: 'text', parts: ['with CRPS'] },
      ],
      large: false,
      edits: [],
    },
  ],
  [
    'an element without a box, which can cut nothing off',
    {
      trees: [
        {
          kind: 'element',
          name: 'h2',
          style: 'display: contents; height: 40px; overflow: auto',
          attribute: null,
          children: [{ kind: 'text', parts: ['ketamine '] }],
        },
        { kind: 'text', parts: ['central sensitization '] },
      ],
      large: false,
      edits: [],
    },
  ],
  [
    'a box that gets its height late and moves what follows, which may stay marked beyond the margin',
    {
      trees: [
        {
          kind: 'list',
          style: 'direction: rtl',
          count: 23,
          item: {
            kind: 'element',
            name: 'summary',
            style: '',
            attribute: ['open', ''],
            children: [{ kind: 'text', parts: ['central sensi', 'tization central, '] }],
          },
        },
      ],
      large: false,
      edits: [
        [{ kind: 'scroll', scroller: 57, x: 6, y: 9 }],
        [
          { kind: 'style', element: 0, style: 'white-space: pre-wrap' },
          { kind: 'catch-keys', into: 34, place: 1 },
          { kind: 'remove', node: 7 },
          {
            kind: 'insert',
            tree: {
              kind: 'element',
              name: 'details',
              style: 'content-visibility: auto',
              attribute: ['open', ''],
              children: [
                { kind: 'text', parts: ['ketamine\n  central '] },
                { kind: 'text', parts: ['CRPS, CRPS', '\u00a0', ''] },
              ],
            },
            into: 44,
            place: 11,
          },
        ],
      ],
    },
  ],
  [
    'a focused element that says it is not to be typed in',
    {
      trees: [
        {
          kind: 'host',
          mode: 'open',
          before: [
            { kind: 'text', parts: ['infusion '] },
            { kind: 'frame', style: '', children: [] },
          ],
          fallback: [],
          after: [],
          slotted: [
            {
              kind: 'element',
              name: 'select',
              style: 'transform: translateY(800px)',
              attribute: ['contenteditable', 'false'],
              children: [],
            },
          ],
        },
        { kind: 'text', parts: ['CRPS '] },
      ],
      large: true,
      edits: [[{ kind: 'type', text: 17, place: 12, count: 5, data: '' }], [{ kind: 'focus', element: 56 }]],
    },
  ],
  [
    'a frame that is hidden, looked at, and shown again at its old size',
    {
      trees: [
        { kind: 'text', parts: ['central '] },
        { kind: 'text', parts: ['ce', 'ntral', '', ''] },
        {
          kind: 'element',
          name: 'blockquote',
          style: '',
          attribute: ['open', ''],
          children: [
            {
              kind: 'element',
              name: 'span',
              style: 'display: contents',
              attribute: ['role', 'textbox'],
              children: [
                { kind: 'text', parts: ['crps\n  central ', 'sen', 'sitization\u00a0in', 'fusionsensitization'] },
                { kind: 'text', parts: [' sensitization infusion\n  ', 'infusion '] },
              ],
            },
            { kind: 'text', parts: ['in', 'fusion ', '', ''] },
          ],
        },
        {
          kind: 'element',
          name: 'article',
          style: '',
          attribute: ['slot', 'elsewhere'],
          children: [
            { kind: 'text', parts: ['x crps infusio', 'n crps', ''] },
            { kind: 'text', parts: [' ketaminecentral infusion', '', '', ''] },
            {
              kind: 'frame',
              style: 'height: 40px; overflow: auto',
              children: [
                { kind: 'text', parts: ['CRPSinfusion crps\n  central\u00a0', ''] },
                { kind: 'text', parts: [' ke', 'tamine\u00a0i', 'nfusion central\u00a0central, '] },
                { kind: 'text', parts: [' central, '] },
              ],
            },
          ],
        },
      ],
      large: true,
      edits: [
        [
          { kind: 'split', text: 12, place: 7 },
          { kind: 'attribute', element: 60, name: 'hidden', value: '' },
          { kind: 'type', text: 42, place: 10, count: 0, data: 'x\n  \u00a0' },
        ],
        [
          { kind: 'catch-keys', into: 0, place: 7 },
          { kind: 'remove', node: 59 },
          { kind: 'style', element: 25, style: 'margin-top: 700px' },
          { kind: 'focus', element: 14 },
        ],
        [
          { kind: 'remove', node: 25 },
          { kind: 'wrap', node: 23, name: 'b' },
          { kind: 'remove', node: 45 },
        ],
        [
          { kind: 'focus', element: 4 },
          { kind: 'style', element: 8, style: 'display: flex' },
          { kind: 'move', node: 13, into: 10, place: 10 },
        ],
      ],
    },
  ],
  [
    'a section that is out of view between words of two others',
    {
      trees: [
        { kind: 'text', parts: ['central sensitization '] },
        { kind: 'element', name: 'article', style: 'position: relative; top: 600px', attribute: null, children: [] },
        { kind: 'text', parts: ['central sensitization central '] },
        { kind: 'text', parts: ['CRPS CRPS', ''] },
        {
          kind: 'element',
          name: 'table',
          style: '',
          attribute: ['translate', 'no'],
          children: [{ kind: 'text', parts: [' cen', 'tral, central sensitization\n  sensitization '] }],
        },
        {
          kind: 'list',
          style: '',
          count: 89,
          item: {
            kind: 'element',
            name: 'span',
            style: '',
            attribute: ['contenteditable', ''],
            children: [{ kind: 'text', parts: [' x, x', '\n  crps ce', 'ntral sensitization, '] }],
          },
        },
      ],
      large: true,
      edits: [],
    },
  ],
];
