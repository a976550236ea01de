import { describe, expect, it } from 'vitest';
import { KINDS, useBarePage } from './support/bare-page.ts';

const FORMS = ['complex regional pain syndrome', 'CRPS', 'reflex sympathetic dystrophy', 'RSD', 'pain'];

interface Marked {
  written: string;
  entry?: number | undefined;
  pageSays?: string | undefined;
}

/** A page's text and what is marked of it: the words, then what for. */
const PAGES: [name: string, html: string, marked: string[]][] = [
  [
    'a meaning of the glossary',
    '<p>CRPS</p><p>In complex regional pain syndrome (CRPS) there is</p>',
    [
      'CRPS 0 complex regional pain syndrome',
      'complex regional pain syndrome 0',
      'CRPS 0 complex regional pain syndrome',
    ],
  ],
  [
    'another meaning, also before the definition and out of view',
    `<p>My RSD hurts</p><p style="margin-top: 9000px">rejection sensitive dysphoria (RSD), pain</p>`,
    ['RSD - rejection sensitive dysphoria'],
  ],
  [
    'across elements',
    '<p>pain <b>G</b>MI</p><p><i>graded</i> motor <b>imagery</b> (<a href="#">GMI</a>)</p>',
    ['pain 4', 'GMI - graded motor imagery'],
  ],
  [
    'a title',
    '<p>pain, GMI</p><p><abbr title="Graded motor imagery">GMI</abbr></p>',
    ['pain 4', 'GMI - Graded motor imagery', 'GMI - Graded motor imagery'],
  ],
  [
    'a list of terms',
    '<p>pain, GMI</p><dl hidden><dt>GMI</dt><dd>Graded motor imagery, a therapy</dd></dl>',
    ['pain 4', 'GMI - Graded motor imagery'],
  ],
  [
    'a table',
    '<p>pain, GMI</p><table><tr><td>GMI</td><td>Graded motor imagery</td></tr></table>',
    ['pain 4', 'GMI - Graded motor imagery', 'GMI - Graded motor imagery'],
  ],
  [
    'a list in words',
    '<p>pain, GMI</p><ul><li>GMI: graded motor imagery</li></ul>',
    ['pain 4', 'GMI - graded motor imagery'],
  ],
  [
    'a list over line ends',
    '<p>pain, GMI</p><p>PEM – post-exertional malaise<br>GMI = graded motor imagery</p>',
    ['pain 4', 'GMI - graded motor imagery'],
  ],
  [
    'a shadow root',
    '<p>pain, GMI</p><div><template data-root="closed">graded motor imagery (GMI)</template></div>',
    ['pain 4', 'GMI - graded motor imagery'],
  ],
  [
    'two meanings',
    '<p>RSD</p><p>rejection sensitive dysphoria (RSD)</p><p>real sad day (RSD)</p>',
    ['RSD 3', 'RSD 3', 'RSD 3'],
  ],
  ['no words of pain', '<p>GMI</p><p>graded motor imagery (GMI)</p>', []],
  ['another language', '<p>pain, GMI</p><p lang="de">graded motor imagery (GMI)</p>', ['pain 4']],
  ['code', '<p>pain, GMI</p><pre>graded motor imagery (GMI)</pre>', ['pain 4']],
  [
    'markup in its words',
    '<p>pain, GMI</p><abbr title="&lt;b>graded motor&lt;/b> imagery">GMI</abbr>',
    ['pain 4', 'GMI - <b>graded motor</b> imagery', 'GMI - <b>graded motor</b> imagery'],
  ],
];

describe.each(KINDS)('definitions of a page in %s', (kind) => {
  const bare = useBarePage(kind);

  const told = ({ written, entry, pageSays }: Marked): string =>
    [written, entry ?? '-', pageSays ?? []].flat().join(' ');
  const marked = async (html: string): Promise<() => Promise<string[]>> => {
    const page = await bare.load(html);
    await page.evaluate((forms) => {
      Object.assign(globalThis, { started: plainly.read(forms) });
    }, FORMS);
    return async () => {
      const marks = await page.evaluate(() =>
        (globalThis as unknown as { started: ReturnType<typeof plainly.read> }).started.reader
          .marks()
          .map(({ written, entry, pageSays }) => ({ written, entry, pageSays })),
      );
      return marks.map(told);
    };
  };

  it.each(PAGES)('by %s', async (_, html, expected) => {
    const marks = await marked(html);
    await expect.poll(marks).toEqual(expected);
    // Nothing that is still on its way changes them.
    await new Promise((done) => setTimeout(done, 300));
    expect(await marks()).toEqual(expected);
  });

  it('follows text that comes later', async () => {
    const marks = await marked('<p>pain, GMI</p>');
    await expect.poll(marks).toEqual(['pain 4']);
    await bare.page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>graded motor imagery (GMI)</p>'));
    await expect.poll(marks, { timeout: 3000 }).toEqual(['pain 4', 'GMI - graded motor imagery']);
  });

  it('lists what only the page explains with the words of the page, and both by what the page means', async () => {
    await bare.load(
      '<p>RSD, pain, GMI</p><p style="margin-top: 9000px">rejection sensitive dysphoria (RSD), graded motor imagery (GMI)</p>',
    );
    const found = await bare.page.evaluate(async (forms) => plainly.read(forms).reader.findAll(), FORMS);
    expect(found).toEqual([
      { written: 'RSD', pageSays: 'rejection sensitive dysphoria', count: 1 },
      { entry: 4, written: 'pain', count: 1 },
      { written: 'GMI', pageSays: 'graded motor imagery', count: 1 },
    ]);
  });

  it('reads what the documents around a frame define', async () => {
    const page = await bare.load('<p>graded motor imagery (GMI)</p><iframe srcdoc="<p>pain, GMI</p>"></iframe>');
    const element = await page.waitForSelector('iframe');
    const frame = await element?.contentFrame();
    if (!frame) throw new Error('The frame has not come');
    await frame.waitForSelector('p');
    await frame.evaluate(await bare.script());
    await frame.evaluate((forms) => {
      Object.assign(globalThis, { started: plainly.read(forms) });
    }, FORMS);
    const marks = () =>
      frame.evaluate(() =>
        (globalThis as unknown as { started: ReturnType<typeof plainly.read> }).started.reader
          .marks()
          .map(({ written, pageSays }) => `${written} ${pageSays}`),
      );
    await expect.poll(marks).toEqual(['pain undefined', 'GMI graded motor imagery']);
  });
});
