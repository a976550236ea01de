import { describe, expect, it } from 'vitest';
import { KINDS, useBarePage } from './support/bare-page.ts';

const FORMS = ['ketamine', 'CRPS'];
const REWRITTEN = '<p>ketamine</p><div id="rewritten"><p>CRPS</p></div>';

describe.each(KINDS)('a mark in %s', (kind) => {
  const bare = useBarePage(kind);

  /**
   * Has the page put the same text into new nodes again and again, and gives what was painted some ms after, each once.
   */
  const rewrite = (times: number, pause: number) =>
    bare.page.evaluate(
      async (times, pause) => {
        const painted = (): string => {
          const marks = [...(CSS.highlights.get('plainly') ?? [])].filter((mark) => mark.startContainer.isConnected);
          return marks.map(({ startContainer }) => (startContainer as Text).data).join(' ');
        };
        const seen = new Set<string>();
        const rewritten = document.getElementById('rewritten') as HTMLElement;
        for (let turn = 0; turn < times; turn++) {
          rewritten.replaceChildren(...[...rewritten.children].map((child) => child.cloneNode(true)));
          await new Promise((resolve) => setTimeout(resolve, pause));
          await new Promise(requestAnimationFrame);
          seen.add(painted());
        }
        return [...seen];
      },
      times,
      pause,
    );

  it('is there in the frame in which the page puts the same text into new nodes', async () => {
    const page = await bare.load(REWRITTEN);
    const seen = await page.evaluate(async (forms) => {
      plainly.read(forms, {}, { budget: { ...plainly.createBudget(), wait: () => 0 } });
      await plainly.firstMarks();
      const seen = new Set<string>();
      for (let turn = 0; turn < 20; turn++) {
        const [old] = document.getElementById('rewritten')?.children ?? [];
        old?.replaceWith(old.cloneNode(true));
        // Whoever observes the page is told before the frame is asked for here.
        await Promise.resolve();
        await new Promise(requestAnimationFrame);
        const marks = [...(CSS.highlights.get('plainly') ?? [])].filter((mark) => mark.startContainer.isConnected);
        seen.add(marks.map(({ startContainer }) => (startContainer as Text).data).join(' '));
      }
      return [...seen];
    }, FORMS);
    expect(seen).toEqual(['ketamine CRPS']);
  });

  it('does not come and go where the page does so faster than it is looked at, and comes when that is over', async () => {
    const page = await bare.load(REWRITTEN);
    await page.evaluate((forms) => {
      plainly.read(forms);
      return plainly.firstMarks();
    }, FORMS);
    await rewrite(25, 50);
    expect(await rewrite(20, 50)).toEqual(['ketamine']);
    const painted = () => page.evaluate(() => CSS.highlights.get('plainly')?.size);
    await expect.poll(painted).toBe(2);
  });
});
