import type { Page } from 'puppeteer-core';
import type { BarePage } from './bare-page.ts';

declare global {
  /** The counting in the page; inside the page only. */
  var counted: {
    /**
     * The pieces of work since this was last asked, each between two turns of the page; ms of the clock that only work
     * moves.
     */
    take(): number[];
  };
}

/** What a question to the DOM takes unless a test says otherwise, ms: long, so that small pages are long work. */
const QUESTION = 0.05;
/** What a character that is read takes, ms. */
const CHARACTER = 0.0002;

/** Makes the clock of a page tell work instead of time, so that what is held to limits is the same on every machine. */
function install(question: number, character: number): void {
  let clock = 1000;
  let begun = clock;
  let pieces: number[] = [];
  const work = (time: number): void => {
    clock += time;
  };
  const turn = (): void => {
    if (clock > begun) pieces.push(clock - begun);
    begun = clock;
  };
  performance.now = () => clock;
  const wrap = <T extends object>(prototype: T, name: keyof T & string, cost: (result: unknown) => number): void => {
    const before = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
    const kind = before.get ? 'get' : 'value';
    const native = before[kind] as (...given: unknown[]) => unknown;
    const counting = function (this: unknown, ...given: unknown[]): unknown {
      const result = native.apply(this, given);
      work(cost(result));
      return result;
    };
    Object.defineProperty(prototype, name, { ...before, [kind]: counting });
  };
  const asked = (): number => question;
  for (const name of ['nextSibling', 'parentNode'] as const) wrap(Node.prototype, name, asked);
  for (const name of ['getBoundingClientRect', 'matches', 'checkVisibility'] as const)
    wrap(Element.prototype, name, asked);
  for (const name of ['getBoundingClientRect', 'getClientRects', 'toString'] as const)
    wrap(Range.prototype, name, asked);
  wrap(TreeWalker.prototype, 'nextNode', asked);
  wrap(globalThis, 'getComputedStyle', asked);
  const length = (text: unknown): number => (text as string).length * character;
  for (const name of ['data', 'substringData'] as const) wrap(CharacterData.prototype, name, length);
  for (const name of ['setTimeout', 'requestAnimationFrame', 'requestIdleCallback'] as const) {
    const native = globalThis[name].bind(globalThis) as (callback: () => void, more?: number) => number;
    Object.assign(globalThis, {
      [name]: (callback: () => void, more?: number) =>
        native(() => {
          turn();
          callback();
        }, more),
    });
  }
  globalThis.counted = {
    take() {
      turn();
      const taken = pieces;
      pieces = [];
      return taken;
    },
  };
}

/** A bare page whose clock stands still but for the work of the source under test. */
export async function loadCounted(bare: BarePage, html: string, question = QUESTION): Promise<Page> {
  const page = await bare.load(html);
  await page.evaluate(install, question, CHARACTER);
  // Anew, since the source takes its questions to the DOM from the prototypes when it begins.
  await page.evaluate(await bare.script());
  return page;
}
