import { describe, expect, it } from 'vitest';
import { KINDS, useBarePage } from './support/bare-page.ts';
import { loadCounted } from './support/counted-page.ts';

const COUNT = 15;
/** What a question to the DOM takes, ms. */
const QUESTION = 0.5;
/** Paragraphs without a term after each that has one: so many that it takes less than four looks to read all, and more than six. */
const FEW = 3;
const MANY = 14;

describe.each(KINDS)('a view that takes longer to read than a look may in %s', (kind) => {
  const bare = useBarePage(kind);
  const painted = () => bare.page.evaluate(() => CSS.highlights.get('plainly')?.size ?? 0);

  const start = async (between: number) => {
    const paragraphs = `<p>ketamine</p>${'<p>no</p>'.repeat(between)}`.repeat(COUNT);
    const page = await loadCounted(bare, paragraphs, QUESTION);
    await page.evaluate(() => {
      document.body.style.font = '8px/8px serif';
      const counting = plainly.createBudget();
      const wait = (cause: Parameters<typeof counting.wait>[0]): number => {
        counting.wait(cause);
        // The clock of work stands still in pauses.
        return 150;
      };
      const budget = { ...counting, wait };
      plainly.read(['ketamine'], {}, { budget });
      Object.assign(globalThis, { budget });
    });
    await expect.poll(painted).toBeGreaterThan(0);
  };

  it('is read to its end in a few looks', async () => {
    await start(FEW);
    expect(await painted()).toBeLessThan(COUNT / 2);
    await expect.poll(painted).toBe(COUNT);
    expect(await bare.page.evaluate('[budget.isExhausted(), budget.isUnsteady()]')).toEqual([false, false]);
  });

  it('is read from its beginning where it has changed meanwhile', async () => {
    await start(FEW);
    await bare.page.evaluate(() => {
      const [first] = document.querySelectorAll('p');
      if (first) first.textContent = 'ketamine, ketamine';
    });
    await expect.poll(painted).toBe(COUNT + 1);
  });

  it('keeps none of the marks of what has been scrolled away', async () => {
    await start(FEW);
    await expect.poll(painted).toBe(COUNT);
    const counts = await bare.page.evaluate(async () => {
      const top = [...document.body.children];
      const far = document.createElement('div');
      far.style.height = '20000px';
      const bottom = document.createElement('div');
      bottom.append(...top.map((paragraph) => paragraph.cloneNode(true)));
      document.body.append(far, bottom);
      scrollTo(0, document.body.scrollHeight);
      for (;;) {
        await new Promise(requestAnimationFrame);
        const containers = [...(CSS.highlights.get('plainly') ?? [])].map(({ startContainer }) => startContainer);
        const below = containers.filter((node) => bottom.contains(node)).length;
        if (below > 0) return { below, above: containers.length - below };
      }
    });
    expect(counts.below).toBeLessThan(COUNT);
    expect(counts.above).toBe(0);
  });

  it('is given up where a few looks bring it nowhere near its end', async () => {
    await start(MANY);
    await expect.poll(() => bare.page.evaluate('budget.isExhausted()')).toBe(true);
    expect(await painted()).toBeLessThan(COUNT);
  });
});
