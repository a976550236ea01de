import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/core/settings.ts';
import { KINDS, useBarePage } from './support/bare-page.ts';

declare global {
  /** A page run by the source under test, and what it asked for; inside the page only. */
  var run: ReturnType<typeof plainly.runPage>;
  var asked: string[];
}

const PAGE = '<p>CRPS and ketamine</p><p>Ketamine, ketamine</p><p style="margin-top: 3000px" id="below">pain</p>';

describe.each(KINDS)('a running page in %s', (kind) => {
  const bare = useBarePage(kind);

  const start = async (html: string, settings: Partial<Settings> = {}, english: boolean | null = true) => {
    const page = await bare.load(html);
    await page.evaluate(
      (change, english) => {
        const FORMS = ['CRPS', 'ketamine', 'pain', 'fibromyalgia'];
        globalThis.asked = [];
        globalThis.run = plainly.runPage({
          window,
          lexicon() {
            asked.push('lexicon');
            return plainly.lexiconOf(FORMS);
          },
          settings: { ...plainly.DEFAULT_SETTINGS, ...change },
          words: plainly.keptWords(),
          isOn: ({ enabled }) => enabled,
          shadowRootOf: plainly.shadowRootOf,
          async looksEnglish() {
            asked.push('language');
            return english ?? undefined;
          },
          highlightsInherit: false,
          styleMarks: (css, before) =>
            asked.push(`style ${/dotted|wavy/.exec(css)?.[0]} ${before ? 'again' : 'first'}`),
          async presenter() {
            asked.push('card');
            const open = ({ entry, cause }: { entry?: number | undefined; cause: string }) =>
              asked.push(`open ${entry} ${cause}`);
            return { open, close: () => asked.push('close'), enter: () => asked.push('enter'), follow() {} };
          },
          signal: new AbortController().signal,
        });
      },
      settings,
      english,
    );
    return page;
  };
  const marks = () => bare.page.evaluate(() => CSS.highlights.get('plainly')?.size ?? 0);
  const untilAsked = (what: string) =>
    bare.page.waitForFunction((what) => asked.includes(what), { timeout: 5000, polling: 25 }, what);

  it('follows a change of the settings though looking is given up', async () => {
    const page = await start(PAGE);
    await expect.poll(marks).toBeGreaterThan(0);
    const before = await marks();
    // Looks that take 60 ms and more are cut short, and given up for 5 s when they follow each other.
    await page.evaluate(async () => {
      const real = performance.now.bind(performance);
      let late = 0;
      let isSlow = true;
      performance.now = () => {
        isSlow &&= !run.isExhausted();
        if (isSlow) late += 60;
        return real() + late;
      };
      for (let change = 0; change < 50 && !run.isExhausted(); change++) {
        document.body.append(document.createElement('p'));
        await new Promise((done) => setTimeout(done, 200));
      }
    });
    expect(await page.evaluate(() => run.isExhausted())).toBe(true);
    await page.evaluate(() => run.change({ ...plainly.DEFAULT_SETTINGS, density: 'all' }));
    await expect.poll(marks, { timeout: 3000 }).toBeGreaterThan(before);
  });

  it('lists each term of the whole page with its count, in reading order', async () => {
    const page = await start(PAGE);
    expect(await page.evaluate(() => run?.findAll())).toEqual([
      { entry: 0, written: 'CRPS', count: 1 },
      { entry: 1, written: 'ketamine', count: 3 },
      { entry: 2, written: 'pain', count: 1 },
    ]);
  });

  it('is switched off and on by its settings', async () => {
    const page = await start(PAGE);
    await untilAsked('style dotted first');
    expect(await marks()).toBe(2);
    await page.evaluate(() => run?.change({ ...plainly.DEFAULT_SETTINGS, enabled: false }));
    expect(await marks()).toBe(0);
    expect(await page.evaluate(async () => [run?.isOn(), await run?.findAll()])).toEqual([false, []]);
    await page.evaluate(async () => {
      run?.change({ ...plainly.DEFAULT_SETTINGS, markStyle: 'wavy', density: 'all' });
      await run?.findAll();
    });
    expect(await marks()).toBe(4);
    expect(await page.evaluate(() => asked)).toEqual(['lexicon', 'style dotted first', 'style wavy again']);
  });

  it('marks as much as the settings say, at once', async () => {
    const page = await start(PAGE);
    await untilAsked('style dotted first');
    expect(await marks()).toBe(2);
    await page.evaluate(() => run?.change({ ...plainly.DEFAULT_SETTINGS, density: 'all' }));
    await expect.poll(marks).toBe(4);
    await page.evaluate(() => run?.change(plainly.DEFAULT_SETTINGS));
    await expect.poll(marks).toBe(2);
  });

  it('opens the card of a word that is not marked when it is asked for, and marks it as long', async () => {
    const page = await start('<p>CRPS, ketamine, pain, fibromyalgia</p>', { density: 'few' });
    await untilAsked('style dotted first');
    expect(await marks()).toBe(3);
    await page.evaluate(() => run?.show(3));
    await untilAsked('open 3 click');
    const current = await page.evaluate(() => [...(CSS.highlights.get('plainly-current') ?? [])].map(String));
    expect(current).toHaveLength(1);
    expect(await marks()).toBe(3);
  });

  it('asks for nothing while it is off, and for no style on a page without terms', async () => {
    const off = await start(PAGE, { enabled: false });
    expect(await off.evaluate(async () => [await run?.findAll(), asked])).toEqual([[], []]);
    const page = await start('<p>nothing here</p>');
    expect(await page.evaluate(async () => [await run?.findAll(), asked])).toEqual([[], ['lexicon']]);
  });

  it.each([
    ['English', true, 2],
    ['another language', false, 0],
    ['no one can tell', null, 2],
  ])('judges a page that declares no language by its text: %s', async (_, english, count) => {
    const page = await start(`<!doctype html><html><body>${PAGE}</body></html>`, {}, english);
    await page.evaluate(() => run?.findAll());
    expect(await marks()).toBe(count);
    expect(await page.evaluate(() => asked[0])).toBe('language');
  });

  it('scrolls to a term that is asked for and opens its card', async () => {
    const page = await start(PAGE);
    expect(await page.evaluate(() => run?.show(2))).toBe(true);
    await untilAsked('open 2 click');
    const { top, height } = await page.evaluate(() => {
      return { top: document.getElementById('below')?.getBoundingClientRect().top ?? -1, height: innerHeight };
    });
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(height);
    expect(await page.evaluate(() => run?.show(3))).toBe(false);
  });

  const LINES = 'none<br>'.repeat(40);
  const inBox = (html: string) =>
    `<div style="height: 60px"></div><div style="height: 60px; overflow: auto">${html}</div>`;
  it.each([
    ['cut off by a box that scrolls', inBox(`<p>${LINES}</p><p>pain</p>`), 0],
    ['far down a text in such a box', inBox(`${LINES}pain<br>${LINES}`), 0],
    [
      'under a bar that stays',
      `<div style="position: sticky; top: 0; height: 80px; background: #fff">bar</div>
       <p style="margin: 800px 0 3000px">pain</p>`,
      850,
    ],
  ])('brings words into view that are %s', async (_, html, scrolled) => {
    const page = await start(html);
    await page.evaluate((scrolled) => scrollTo(0, scrolled), scrolled);
    const isSeen = () =>
      page.evaluate(() => {
        const [mark] = plainly.marksFor(['pain']);
        const [box] = mark ? plainly.boxesOf(mark) : [];
        return !!mark && !!box && plainly.markAt([mark], box.x + 5, box.y + 5, plainly.NEAR_WORD) === mark;
      });
    expect(await isSeen()).toBe(false);
    expect(await page.evaluate(() => run.show(2))).toBe(true);
    expect(await isSeen()).toBe(true);
  });

  it('steps from card to card', async () => {
    const page = await start(PAGE);
    await page.evaluate(() => run?.step(1));
    await untilAsked('open 0 keyboard');
    await page.evaluate(() => run?.step(1));
    await untilAsked('open 1 keyboard');
    await page.evaluate(() => run?.enterCard());
    await untilAsked('enter');
  });

  it('opens a card where the pointer rests or clicks, but not for a click on a link', async () => {
    const page = await start('<p>see CRPS</p><a href="#there">ketamine</a>', { cardDelay: 50 });
    const boxes = await page.evaluate(() => {
      return plainly.marksFor(['CRPS', 'ketamine']).map((mark) => plainly.boxesOf(mark)[0]?.toJSON() as DOMRect);
    });
    const [word, link] = boxes;
    if (!word || !link) throw new Error('no marks');
    await page.mouse.move(word.x + 70, word.y + 90);
    await page.mouse.move(word.x + 5, word.y + 5);
    await untilAsked('open 0 pointer');
    await page.mouse.click(word.x + 6, word.y + 5);
    await untilAsked('open 0 click');
    await page.mouse.click(link.x + 5, link.y + 5);
    await page.waitForFunction(() => location.hash === '#there');
    expect(await page.evaluate(() => asked.filter((line) => line === 'open 1 click'))).toEqual([]);
  });
});
