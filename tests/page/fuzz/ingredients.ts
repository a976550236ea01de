import fc from 'fast-check';
import type { Traits } from '../../../src/core/glossary/entry-traits.ts';

/** The forms that are marked, and how hard they are; an entry is a place in these lists. */
export const FORMS = ['central sensitization', 'ketamine', 'ketamine infusion', 'CRPS', 'infusion'];
export const TRAITS: Traits[] = (['hard', 'medium', 'medium', 'hard', 'easy'] as const).map((difficulty) => ({
  category: 'symptoms',
  difficulty,
}));

export const WORDS = ['central', 'sensitization', 'ketamine', 'infusion', 'CRPS', 'crps', 'x', 'central sensitization'];
export const GAPS = [' ', ' ', ' ', '\n  ', '', ', ', '\u00a0'];

export const INLINES = ['b', 'em', 'a', 'span', 'font', 'wbr', 'ruby', 'label', 'slot'];
export const BLOCKS = [
  'div',
  'p',
  'li',
  'section',
  'table',
  'td',
  'h2',
  'article',
  'details',
  'summary',
  'dialog',
  'blockquote',
];
/** Elements that cut the text around them, most of them because their words are not read. */
export const UNREAD = [
  'br',
  'img',
  'hr',
  'input',
  'code',
  'pre',
  'nav',
  'textarea',
  'button',
  'script',
  'style',
  'select',
];
/** Elements that HTML gives no children; scripts could, but what such a page shows is nobody's promise. */
export const CHILDLESS = ['br', 'img', 'hr', 'input', 'wbr', 'iframe'];

export const STYLES = [
  'display: none',
  'display: inline',
  'display: block',
  'display: inline-block',
  'display: contents',
  'display: flex',
  'display: flex; flex-direction: column-reverse',
  'display: grid',
  'float: right',
  'visibility: hidden',
  'visibility: visible',
  'opacity: 0',
  'opacity: 0.4',
  'content-visibility: hidden',
  'content-visibility: auto',
  'white-space: pre-wrap',
  'white-space: pre-line',
  'height: 900px',
  'height: 40px; overflow: auto',
  'height: 30px; overflow: hidden',
  'height: 0',
  'width: 900px',
  'width: 0',
  'margin-top: 700px',
  'margin-top: -400px',
  'columns: 2',
  'direction: rtl',
  'writing-mode: vertical-rl',
  'transform: translateY(800px)',
  'transform: translateX(-900px)',
  'position: relative; top: 600px',
  'position: absolute; top: 0',
  'position: absolute; top: 1500px',
  'position: absolute; left: -2000px',
  'position: fixed; top: 20px',
  'position: sticky; top: 0',
];

export const ATTRIBUTES: [name: string, value: string][] = [
  ['hidden', ''],
  ['open', ''],
  ['lang', 'fr'],
  ['lang', 'en-GB'],
  ['translate', 'no'],
  ['translate', 'yes'],
  ['class', 'notranslate'],
  ['class', 'CodeMirror'],
  ['class', 'username'],
  ['itemprop', 'author'],
  ['contenteditable', ''],
  ['contenteditable', 'false'],
  ['role', 'textbox'],
  ['role', 'button'],
  ['slot', 'elsewhere'],
];

/** Text in which terms are likely, split into text nodes anywhere, also inside words and into empty ones. */
export const textArbitrary = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', ' '),
    fc.array(fc.nat(40), { maxLength: 3 }),
  )
  .map(([words, lead, cuts]): { kind: 'text'; parts: string[] } => {
    const whole = lead + words.flat().join('');
    const places = [0, ...cuts.map((cut) => Math.min(cut, whole.length)), whole.length].sort((a, b) => a - b);
    return { kind: 'text', parts: places.slice(1).map((place, before) => whole.slice(places[before], place)) };
  });
