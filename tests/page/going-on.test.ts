import { describe, expect, it } from 'vitest';
import { KINDS, useBarePage } from './support/bare-page.ts';
import { loadCounted } from './support/counted-page.ts';

const COUNT = 15;
/** What a question to the DOM takes, ms. */
const QUESTION = 0.5;
/** Paragraphs without a term after each that has one: so many that reading all takes a few looks' time, and more than six. */
const FEW = 5;
const MANY = 14;

describe.each(KINDS)('a view that takes longer to read than a look may in %s', (kind) => {
  const bare = useBarePage(kind);
  const painted = () => bare.page.evaluate(() => CSS.highlights.get('plainly')?.size ?? 0);

  const start = async (between: number) => {
    const paragraphs = `<style>p { margin: 0; font: 4px/4px serif }</style>${`<p>ketamine</p>${'<p>no</p>'.repeat(between)}`.repeat(COUNT)}`;
    const page = await loadCounted(bare, paragraphs, QUESTION);
    await page.evaluate(() => {
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

describe.each(KINDS)('the first look at a page in %s', (kind) => {
  const bare = useBarePage(kind);
  /** Half a look's time, and what may be in hand when it is over, ms. */
  const PIECE = 25 + 10;
  /** A view that takes a little more than two looks' time to read; each more paragraph makes that a tenth of a piece longer. */
  const page = (more: number) =>
    loadCounted(bare, '<p>ketamine</p><p>no</p>'.repeat(COUNT) + '<p>no</p>'.repeat(more), QUESTION);

  it.each([0, 3, 6])('is made in short pieces, and paints all that they find together: %i', async (more) => {
    const { sizes, pieces } = await (await page(more)).evaluate(async () => {
      const sizes = new Set<number>();
      plainly.read(['ketamine']);
      for (let frame = 0; frame < 30; frame++) {
        sizes.add(CSS.highlights.get('plainly')?.size ?? 0);
        await new Promise(requestAnimationFrame);
      }
      return { sizes: [...sizes], pieces: counted.take() };
    });
    expect(sizes).toEqual([0, COUNT]);
    expect(pieces.length).toBeGreaterThan(3);
    expect(Math.max(...pieces)).toBeLessThan(PIECE);
  });

  it('waits while the whole document is edited', async () => {
    const looks = await (await page(0)).evaluate(async () => {
      const started = plainly.read(['ketamine']);
      document.designMode = 'on';
      for (let frame = 0; frame < 12; frame++) await new Promise(requestAnimationFrame);
      return started.looks;
    });
    expect(looks).toBeLessThan(4);
  });

  it('is made at once where the page does not stand still for it', async () => {
    await (await page(0)).evaluate(() => {
      const change = (): void => {
        document.body.dataset.at = `${Math.random()}`;
        requestAnimationFrame(change);
      };
      change();
      plainly.read(['ketamine']);
    });
    const painted = () => bare.page.evaluate(() => CSS.highlights.get('plainly')?.size ?? 0);
    await expect.poll(painted).toBeGreaterThan(0);
  });
});
