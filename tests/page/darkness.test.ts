import { describe, expect, it } from 'vitest';
import { KINDS, useBarePage } from './support/bare-page.ts';

type Case = [name: string, html: string, dark: boolean];

const at = (background: string) => `<p id="at" style="background: ${background}">x</p>`;
const under = (background: string, html: string) => `<div style="background: ${background}">${html}</div>`;
const page = (style: string, head = '') =>
  `<!doctype html><html lang="en" style="${style}">${head}<body><p id="at">x</p></body></html>`;

const CASES: Case[] = [
  ['white', at('white'), false],
  ['black', at('black'), true],
  ['mid gray', at('rgb(128 128 128)'), false],
  ['dark gray', at('#444'), true],
  ['dark blue', at('rgb(0 0 160)'), true],
  ['yellow', at('yellow'), false],
  ['nothing anywhere', '<p id="at">x</p>', false],
  ['see-through on black', under('black', under('transparent', at('transparent'))), true],
  ['see-through on white on black', under('black', under('white', at('transparent'))), false],
  ['a dark body', '<style>body { background: #222 }</style><p id="at">x</p>', true],
  ['a dark root', page('background: #111'), true],
  ['a faint black layer', at('rgb(0 0 0 / 20%)'), false],
  ['a strong black layer', at('rgb(0 0 0 / 70%)'), true],
  ['half black on white', at('rgb(0 0 0 / 0.5)'), false],
  ['half white on black', under('black', at('rgba(255, 255, 255, 0.5)')), false],
  ['a faint white layer on black', under('black', at('rgba(255, 255, 255, 0.1)')), true],
  ['many faint black layers', [1, 2, 3, 4].reduce((html) => under('rgb(0 0 0 / 30%)', html), at('transparent')), true],
  ['oklch, dark', at('oklch(30% 0.05 250)'), true],
  ['oklch, light', at('oklch(90% 0.05 250)'), false],
  ['oklab, dark', at('oklab(0.3 0.01 0.01)'), true],
  ['lab, dark', at('lab(25 10 10)'), true],
  ['lab, light', at('lab(80 10 10)'), false],
  ['lch, dark', at('lch(20 30 60)'), true],
  ['color(), dark', at('color(srgb 0.1 0.1 0.2)'), true],
  ['color(), light', at('color(display-p3 0.9 0.9 0.9)'), false],
  ['color() of luminance', at('color(xyz 0.1 0.05 0.1)'), true],
  ['hsl, dark', at('hsl(220 50% 12%)'), true],
  ['a mix', at('color-mix(in oklab, black 90%, white)'), true],
  ['a mix that is see-through', under('black', at('color-mix(in srgb, white 5%, transparent)')), true],
  ['oklch, see-through on black', under('black', at('oklch(100% 0 0 / 0.1)')), true],
  [
    'a dark host around a root',
    `<div style="background: black"><template data-root="open"><p id="at">x</p></template></div>`,
    true,
  ],
  [
    'a dark part of a root around its slot',
    `<div><p id="at">x</p><template data-root="open"><div style="background: black"><slot></slot></div></template></div>`,
    true,
  ],
  [
    'a light part of a root on a dark page',
    under(
      'black',
      `<div><p id="at">x</p><template data-root="open"><i style="background: white"><slot></slot></i></template></div>`,
    ),
    false,
  ],
  ['a page that is dark whatever the reader prefers', page('color-scheme: dark'), true],
  ['a page that is dark only', page('color-scheme: only dark'), true],
  ['a page that is light only', page('color-scheme: light'), false],
  ['a page that says so in its head', page('', '<meta name="color-scheme" content="dark">'), true],
];

describe.each(KINDS)('darkness in %s', (kind) => {
  const bare = useBarePage(kind);
  const isDark = async (html: string) => {
    const page = await bare.load(html);
    return page.evaluate(() => {
      const roots = [...document.querySelectorAll('*')].flatMap((element) => plainly.shadowRootOf(element) ?? []);
      const [at] = [document, ...roots].flatMap((root) => root.querySelector('#at') ?? []);
      if (!at?.firstChild) throw new Error('no place');
      return plainly.isOnDark(at.firstChild);
    });
  };

  it.each(CASES)('is told of %s', async (_, html, dark) => expect(await isDark(html)).toBe(dark));

  it.each(['light', 'dark'])('follows the reader, who prefers %s, on a page that allows both', async (preferred) => {
    const both = page('color-scheme: light dark');
    await bare.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: preferred }]).catch(() => undefined);
    const dark = await isDark(both);
    expect(dark).toBe(await bare.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches));
    await bare.page.emulateMediaFeatures([]).catch(() => undefined);
  });
});
