import { describe, expect, it } from 'vitest';
import { KINDS, useBarePage } from './support/bare-page.ts';

declare global {
  /** A glance under test; inside the page only. */
  var glanced: ReturnType<typeof plainly.glanceFor>;
}

const FAR = '<div style="height: 5000px"></div>';
const boxes = (count: number) => '<p style="height: 300px">none</p>'.repeat(count);
const FIXED_AMID_BOXES = `${boxes(310)}<p style="position: fixed; top: 0">CRPS</p>${boxes(300)}`;

/** Pages, and whether a glance at them as they are finds CRPS or "low back". */
const AT_ONCE: [name: string, html: string, found: boolean][] = [
  ['a phrase with the mark of a note in it', '<p>the low<sup>1</sup> back</p>', true],
  ['a word in view', '<p>about CRPS</p>', true],
  ['no word', '<p>about something else, and backs that are low</p>', false],
  ['a word in two elements', '<p>about C<b>RP</b>S</p>', true],
  ['a phrase over elements', '<p>the <i>low</i> <b>back</b></p>', true],
  ['a word out of view', `${FAR}<p>about CRPS</p>`, false],
  ['a word in what is not shown', '<p hidden>about CRPS</p>', true],
  [
    'a word behind many boxes below the view, in the second of two columns',
    `<div style="columns: 2">${'<p style="height: 300px">none</p>'.repeat(40)}${'<p style="height: 300px">CRPS</p>'.repeat(44)}</div>`,
    true,
  ],
  [
    'a word far behind boxes below the view, in a box that stands in it',
    `${'<p style="height: 300px">none</p>'.repeat(700)}<p style="position: fixed; top: 0">CRPS</p>`,
    true,
  ],
  [
    'a word behind what holds many boxes below the view',
    `<div style="float: left; width: 50%">${'<p style="height: 300px">none</p>'.repeat(40)}</div><p>CRPS</p>`,
    true,
  ],
  ['a word in a box that stands in view amid hundreds below it', FIXED_AMID_BOXES, false],
  ['a word in a far box without a size', `${FAR}<div style="height: 0"><p>about CRPS</p></div>`, false],
  ['code', '<pre>CRPS</pre><textarea>CRPS</textarea><script>"CRPS"</script>', false],
  ['a shadow root', '<div><template data-root="open"><p>CRPS</p></template></div>', true],
  [
    'a closed one in another',
    '<x-a><template data-root="open"><x-b><template data-root="closed">CRPS</template></x-b></template></x-a>',
    true,
  ],
  ['a long text', `<p>${'word '.repeat(20_000)} CRPS</p>`, true],
];

/** What happens to a page without words in view, and after which the word is found. */
const LATER: [name: string, html: string, happens: () => void][] = [
  ['the page is scrolled', `<p>none</p>${FAR}<p>about CRPS</p>`, () => scrollTo(0, 10)],
  ['a page with a box in view amid many below it is scrolled', FIXED_AMID_BOXES, () => scrollTo(0, 10)],
  [
    'a key is pressed',
    `<p>none</p>${FAR}<p>about CRPS</p>`,
    () => document.body.dispatchEvent(new KeyboardEvent('keydown')),
  ],
  ['a word is added', '<p>none</p>', () => document.body.append('CRPS')],
  [
    'a text is rewritten',
    '<p>none</p>',
    () => {
      (document.querySelector('p')?.firstChild as Text).data = 'CRPS';
    },
  ],
  [
    'a word is added in a shadow root',
    '<x-a><template data-root="closed"><p>none</p></template></x-a>',
    () => {
      plainly.shadowRootOf(document.querySelector('x-a') as Element)?.append('CRPS');
    },
  ],
];

describe.each(KINDS)('a glance in %s', (kind) => {
  const bare = useBarePage(kind);
  const start = async (html: string) => {
    const page = await bare.load(html);
    await page.evaluate(() => {
      globalThis.glanced = plainly.glanceFor(['CRPS', 'low back']);
    });
    return page;
  };
  const times = () => bare.page.evaluate(() => glanced.times);

  it.each(AT_ONCE)('at %s', async (_, html, found) => {
    await start(html);
    await expect.poll(times, { timeout: found ? 3000 : 400 }).toBe(found ? 1 : 0);
    // Long enough for a second glance, if anything had asked for one.
    if (!found) await new Promise((done) => setTimeout(done, 400));
    expect(await times()).toBe(found ? 1 : 0);
  });

  it.each(LATER)('finds a word once %s, and tells it once', async (_, html, happens) => {
    const page = await start(html);
    expect(await times()).toBe(0);
    await page.evaluate(happens);
    await expect.poll(times, { timeout: 3000 }).toBe(1);
    await page.evaluate(() => document.body.append('CRPS'));
    await new Promise((done) => setTimeout(done, 500));
    expect(await times()).toBe(1);
  });

  it('tells nothing once stopped', async () => {
    const page = await start('<p>none</p>');
    await page.evaluate(() => {
      glanced.stop.abort();
      document.body.append('CRPS');
    });
    await new Promise((done) => setTimeout(done, 500));
    expect(await times()).toBe(0);
  });

  it('pays little on a page that always changes', async () => {
    const page = await start('<p>none</p><ul></ul>');
    const looks = await page.evaluate(async () => {
      let reads = 0;
      const first = document.querySelector('p')?.firstChild;
      const data = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data') as PropertyDescriptor;
      Object.defineProperty(CharacterData.prototype, 'data', {
        ...data,
        get(this: CharacterData) {
          if (this === first) reads++;
          return data.get?.call(this);
        },
      });
      for (let change = 0; change < 100; change++) {
        document.querySelector('ul')?.append('none ');
        await new Promise((done) => setTimeout(done, 10));
      }
      return reads;
    });
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThan(6);
  });
});
