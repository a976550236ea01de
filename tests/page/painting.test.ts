import { describe, expect, it } from 'vitest';
import { KINDS, useBarePage } from './support/bare-page.ts';
import { numbered } from './support/large-pages.ts';

const FORMS = ['ketamine', 'CRPS'];

describe.each(KINDS)('painting in %s', (kind) => {
  const bare = useBarePage(kind);

  it('keeps the ranges of marks that stay, and takes away those that are gone', async () => {
    const page = await bare.load('<p>ketamine</p><p id="edited">CRPS</p><p>CRPS</p>');
    const seen = await page.evaluate(async (forms) => {
      let looked = (): void => {};
      const { reader } = plainly.read(forms, { onLook: () => looked() });
      await plainly.firstMarks();
      const look = () =>
        new Promise<void>((resolve) => {
          looked = resolve;
          reader.refresh();
        });
      const ranges = () => [...(CSS.highlights.get('plainly') ?? [])];
      const first = ranges();
      const [, middle] = reader.marks();
      await look();
      const second = ranges();
      (document.getElementById('edited')?.firstChild as Text).data = 'nothing';
      await look();
      const third = ranges();
      return {
        first: first.length,
        kept: second.length === 3 && second.every((range) => first.includes(range)),
        left: third.map((range) => first.indexOf(range)),
        gone: middle && !third.some((range) => range === middle.range),
      };
    }, FORMS);
    expect(seen).toEqual({ first: 3, kept: true, left: [0, 2], gone: true });
  });

  it('does not add or delete what stays', async () => {
    const page = await bare.load(numbered(30, (text) => `<p>${text}</p>`));
    const changes = await page.evaluate(async (forms) => {
      let looked = (): void => {};
      const { reader } = plainly.read(forms, { onLook: () => looked() });
      await plainly.firstMarks();
      let count = 0;
      for (const name of ['add', 'delete', 'clear'] as const) {
        const real = Highlight.prototype[name] as (range?: AbstractRange) => never;
        Object.assign(Highlight.prototype, {
          [name](this: Highlight, range?: AbstractRange) {
            count++;
            return real.call(this, range);
          },
        });
      }
      const real = HighlightRegistry.prototype.set;
      HighlightRegistry.prototype.set = function (this: HighlightRegistry, ...given) {
        count++;
        return real.apply(this, given);
      };
      for (let look = 0; look < 3; look++) {
        await new Promise<void>((resolve) => {
          looked = resolve;
          reader.refresh();
        });
      }
      return count;
    }, FORMS);
    expect(changes).toBe(0);
  });

  it('paints nothing ahead on a page that always changes, and what is scrolled to at once', async () => {
    const page = await bare.load(numbered(300, (text) => `<p style="margin: 90px 0">${text}</p>`));
    const seen = await page.evaluate(async (forms) => {
      const { createBudget } = plainly;
      let looked = (): void => {};
      const budget = { ...createBudget(), isRestless: () => true, wait: () => 0 };
      const { reader } = plainly.read(forms, { onLook: () => looked() }, { budget });
      await plainly.firstMarks();
      const inView = () => plainly.marksFor(forms, plainly.viewOf(window, 0)).map((mark) => plainly.boxesOf(mark)[0]);
      const places = (boxes: (DOMRect | undefined)[]) =>
        boxes.flatMap((box) => (box && box.bottom >= 0 && box.top <= innerHeight ? [Math.round(box.top)] : []));
      const now = () => ({
        painted: reader.marks().map((mark) => Math.round(plainly.boxesOf(mark)[0]?.top ?? -1)),
        expected: places(inView()),
      });
      const first = now();
      const next = new Promise<void>((resolve) => {
        looked = resolve;
      });
      scrollTo(0, 10);
      await next;
      return { first, scrolled: now() };
    }, FORMS);
    expect(seen.first.expected.length).toBeGreaterThan(3);
    expect(seen.first.painted).toEqual(seen.first.expected);
    expect(seen.scrolled.expected).not.toEqual(seen.first.expected);
    expect(seen.scrolled.painted).toEqual(seen.scrolled.expected);
  });

  it('leaves what a look does not come to in its time as it is, but for words that are gone', async () => {
    const page = await bare.load(numbered(12, (text) => `<p>${text} ketamine</p>`));
    const counts = await page.evaluate(async (forms) => {
      let looked = (): void => {};
      const { reader } = plainly.read(forms, { onLook: () => looked() });
      await plainly.firstMarks();
      const before = reader.marks().length;
      const next = new Promise<void>((resolve) => {
        looked = resolve;
      });
      // Ever slower: the look ends after two or three passages.
      const now = performance.now();
      let calls = 0;
      performance.now = () => now + 20 * calls++;
      const paragraphs = document.querySelectorAll('p');
      for (const paragraph of [paragraphs[0], paragraphs[11]]) if (paragraph) paragraph.textContent = 'nothing';
      await next;
      return { before, painted: CSS.highlights.get('plainly')?.size, inOrder: isSorted(reader.marks()) };
      function isSorted(marks: readonly { range: StaticRange }[]): boolean {
        return marks.every((mark, place) => {
          const after = marks[place + 1]?.range.startContainer;
          return (
            !after || mark.range.startContainer.compareDocumentPosition(after) !== Node.DOCUMENT_POSITION_PRECEDING
          );
        });
      }
    }, FORMS);
    expect(counts.before).toBeGreaterThanOrEqual(12);
    expect(counts).toEqual({ ...counts, painted: Math.round((counts.before * 10) / 12), inOrder: true });
  });

  it('comes back after the page took all highlights away, and leaves those of the page', async () => {
    const page = await bare.load('<p>ketamine</p>');
    const names = await page.evaluate(async (forms) => {
      let looked = (): void => {};
      plainly.read(forms, { onLook: () => looked() });
      await plainly.firstMarks();
      CSS.highlights.clear();
      CSS.highlights.set('found', new Highlight());
      const next = new Promise<void>((resolve) => {
        looked = resolve;
      });
      document.body.append(' and CRPS');
      await next;
      return [...CSS.highlights].map(([name, { size }]) => `${name} ${size}`).sort();
    }, FORMS);
    expect(names).toEqual(['found 0', 'plainly 2']);
  });

  it('paints the current mark apart', async () => {
    const page = await bare.load('<p>ketamine CRPS</p>');
    const current = await page.evaluate(async (forms) => {
      const { reader } = plainly.read(forms);
      await plainly.firstMarks();
      const words = () => [...(CSS.highlights.get('plainly-current') ?? [])].map((range) => range.startOffset);
      const [first, second] = reader.marks();
      const seen = [first, second, undefined].map((mark) => {
        reader.setCurrent(mark);
        return words();
      });
      return { seen, has: CSS.highlights.has('plainly-current') };
    }, FORMS);
    expect(current).toEqual({ seen: [[0], [9], []], has: false });
  });

  it('leaves nothing behind when it is stopped', async () => {
    const page = await bare.load('<p>ketamine CRPS</p>');
    const names = await page.evaluate(async (forms) => {
      const { reader, stop } = plainly.read(forms);
      await plainly.firstMarks();
      reader.setCurrent(reader.marks()[0]);
      const before = [...CSS.highlights.keys()].sort();
      document.body.append('ketamine');
      stop.abort();
      reader.refresh();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return [before, [...CSS.highlights.keys()]];
    }, FORMS);
    expect(names).toEqual([['plainly', 'plainly-current'], []]);
  });

  it('stops looking when it is stopped', async () => {
    const page = await bare.load('<p>ketamine</p>');
    const looks = await page.evaluate(async (forms) => {
      const other = plainly.read(forms);
      const stopped = plainly.read(forms);
      stopped.stop.abort();
      const before = [other.looks, stopped.looks];
      document.body.append('ketamine');
      dispatchEvent(new Event('scroll'));
      while (other.looks < 2) await new Promise((resolve) => setTimeout(resolve, 20));
      return { before, after: stopped.looks };
    }, FORMS);
    expect(looks).toEqual({ before: [1, 1], after: 1 });
  });

  it('changes nothing that the page can observe', async () => {
    const page = await bare.load(
      `${numbered(400, (text) => `<p>${text} <b>CR</b>PS</p>`)}<div><template data-root="open"><p>CRPS</p></template></div>`,
    );
    const records = await page.evaluate(async (forms) => {
      const before = document.documentElement.outerHTML;
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((more) => records.push(...more));
      const all = { subtree: true, childList: true, characterData: true, attributes: true };
      observer.observe(document, all);
      let looked = (): void => {};
      const { reader, stop } = plainly.read(forms, { onLook: () => looked() });
      await plainly.firstMarks();
      const look = new Promise<void>((resolve) => {
        looked = resolve;
      });
      scrollTo(0, 3000);
      await look;
      reader.setCurrent(reader.marks()[0]);
      await reader.findAll();
      stop.abort();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      records.push(...observer.takeRecords());
      return { records: records.length, same: document.documentElement.outerHTML === before };
    }, FORMS);
    expect(records).toEqual({ records: 0, same: true });
  });

  it('paints new places after scrolling, without those left behind', async () => {
    const page = await bare.load(numbered(5000, (text) => `<p>${text}</p>`));
    const places = await page.evaluate(async (forms) => {
      let looked = (): void => {};
      plainly.read(forms, { onLook: () => looked() });
      await plainly.firstMarks();
      const texts = () =>
        [...(CSS.highlights.get('plainly') ?? [])].map((range) => range.startContainer.textContent ?? '');
      const before = texts();
      const look = new Promise<void>((resolve) => {
        looked = resolve;
      });
      scrollTo(0, document.documentElement.scrollHeight);
      await look;
      return { before, after: texts() };
    }, FORMS);
    expect(places.before).toContain('n0 ketamine');
    expect(places.after).toContain('n4999 ketamine');
    expect(places.after.filter((text) => places.before.includes(text))).toEqual([]);
  });
});
