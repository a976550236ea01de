import { describe, expect, it } from 'vitest';
import { KINDS, useBarePage } from './support/bare-page.ts';
import { MANY_ELEMENTS } from './support/large-pages.ts';

/** Properties of nodes and elements that a form's fields may be named like. */
const FORM_NAMES = [
  ...['nodeType', 'parentNode', 'parentElement', 'childNodes', 'children', 'firstChild', 'nextSibling', 'localName'],
  ...['nodeName', 'assignedSlot', 'ownerDocument', 'isConnected', 'getRootNode', 'contains', 'matches', 'closest'],
  ...['getAttribute', 'attributes', 'getBoundingClientRect', 'getClientRects', 'checkVisibility', 'scrollIntoView'],
  ...[
    'scrollWidth',
    'scrollHeight',
    'shadowRoot',
    'attachShadow',
    'style',
    'lang',
    'id',
    'title',
    'className',
    'length',
  ],
];
/** Properties of documents that images, forms and frames may be named like. */
const DOCUMENT_NAMES = [
  ...['body', 'head', 'documentElement', 'title', 'designMode', 'contentType', 'visibilityState', 'activeElement'],
  ...['defaultView', 'hasFocus', 'getElementsByTagName', 'querySelector', 'querySelectorAll', 'createElement'],
  ...['createRange', 'createTreeWalker', 'elementFromPoint', 'addEventListener', 'nodeType', 'childNodes', 'children'],
  ...['ownerDocument', 'getRootNode', 'contains', 'documentURI', 'readyState', 'getElementById', 'compatMode'],
];

const CLOBBERED = [
  { name: 'nothing', html: '<form><p>CRPS</p></form>' },
  {
    name: 'the form around the words',
    html: `<form>${FORM_NAMES.map((name) => `<input name="${name}">`).join('')}<p>CRPS</p></form>`,
  },
  {
    name: 'the form that the words are directly in',
    html: `<form>${FORM_NAMES.map((name) => `<button name="${name}"></button>`).join('')}CRPS</form>`,
  },
  {
    name: 'the document, by forms',
    html: `${DOCUMENT_NAMES.map((name) => `<form name="${name}"></form>`).join('')}<p>CRPS</p>`,
  },
  {
    name: 'the document, by images',
    html: `${DOCUMENT_NAMES.map((name) => `<img name="${name}" alt="">`).join('')}<p>CRPS</p>`,
  },
  {
    name: 'the document, by two images of each name',
    html: `${DOCUMENT_NAMES.map((name) => `<img name="${name}" alt=""><img name="${name}" alt="">`).join('')}<p>CRPS</p>`,
  },
];

describe.each(KINDS)('properties shadowed by names in %s', (kind) => {
  const bare = useBarePage(kind);

  describe.each([
    { size: 'a small page', more: '' },
    { size: 'a large page', more: MANY_ELEMENTS },
  ])('on $size', ({ more }) => {
    it.each(CLOBBERED)('do no harm: $name', async ({ html }) => {
      const page = await bare.load('');
      const errors: string[] = [];
      const note = (error: unknown): unknown => errors.push(String(error));
      page.on('pageerror', note);
      const found = await page.evaluate(async (html) => {
        Document.prototype.querySelector.call(document, 'body')?.insertAdjacentHTML('beforeend', html);
        const opened: (number | undefined)[] = [];
        const run = plainly.runPage({
          window,
          lexicon: () => plainly.lexiconOf(['CRPS', 'ketamine']),
          settings: plainly.DEFAULT_SETTINGS,
          words: plainly.keptWords(),
          isOn: () => true,
          shadowRootOf: plainly.shadowRootOf,
          looksEnglish: async () => true,
          highlightsInherit: false,
          styleMarks() {},
          async presenter() {
            return { open: ({ entry }) => opened.push(entry), close() {}, enter() {}, follow() {} };
          },
          signal: new AbortController().signal,
        });
        const all = await run?.findAll();
        const shown = await run?.show(0);
        run?.step(1);
        for (let turn = 0; turn < 100 && opened.length < 1; turn++) await new Promise((done) => setTimeout(done, 20));
        return { all, shown, opened: opened[0], painted: CSS.highlights.get('plainly')?.size };
      }, `${more}${html}`);
      page.off('pageerror', note);
      expect(found).toEqual({
        all: [{ entry: 0, written: 'CRPS', count: 1 }],
        shown: true,
        opened: 0,
        painted: 1,
      });
      expect(errors).toEqual([]);
    });
  });
});
