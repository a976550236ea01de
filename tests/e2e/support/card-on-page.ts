import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { kindOf } from '../../../scripts/browser/find-browser.ts';
import { bidiOf } from '../../../scripts/browser/firefox-window.ts';

/** Something that runs in the page, on the root of the card's closed shadow tree. */
type Look<Args extends unknown[], Result> = (root: ShadowRoot, ...args: Args) => Result;

/** What the page has open, seen through the closed shadow root that keeps it from the page's own scripts. */
export interface CardOnPage {
  /** Runs a function on the card's shadow root; undefined while no card is open. It must need nothing from outside. */
  look<Args extends unknown[], Result>(look: Look<Args, Result>, ...args: Args): Promise<Result | undefined>;
  /** The card's text as the reader sees it; empty while no card is open. */
  text(): Promise<string>;
  /** The term it explains; empty while no card is open. */
  term(): Promise<string>;
  /** Where the card is, CSS px in the viewport of its frame. */
  box(): Promise<{ x: number; y: number; width: number; height: number }>;
  /** Clicks with the mouse in the middle of a button, found by its text or its label. */
  click(button: string): Promise<void>;
}

export function cardOn(page: Page, frame: Frame = page.mainFrame()): CardOnPage {
  const look =
    kindOf(page.browser().process()?.spawnfile ?? '') === 'firefox'
      ? lookInFirefox(page, frame)
      : lookInChromium(frame);
  const box: CardOnPage['box'] = async () => {
    const box = await look((root) => {
      const { x, y, width, height } = (root.querySelector('.frame') as Element).getBoundingClientRect();
      return { x, y, width, height };
    });
    if (!box) throw new Error('No card is open');
    return box;
  };
  return {
    look,
    text: async () =>
      (await look((root) => (root.querySelector('.card') as HTMLElement | null)?.innerText ?? '')) ?? '',
    term: async () => (await look((root) => root.querySelector('.card-term')?.firstChild?.textContent ?? '')) ?? '',
    box,
    async click(button) {
      const place = await look((root, button) => {
        const found = [...root.querySelectorAll('button, a')].find(
          (other) => other.textContent?.trim() === button || other.getAttribute('aria-label') === button,
        );
        found?.scrollIntoView({ block: 'nearest' });
        const box = found?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }, button);
      if (!place) throw new Error(`The card has no "${button}"`);
      await page.mouse.move(place.x, place.y, { steps: 3 });
      await page.mouse.click(place.x, place.y);
    },
  };
}

/** DevTools tell of closed shadow roots, and hand them to functions as objects. */
function lookInChromium(frame: Frame): CardOnPage['look'] {
  return async (look, ...args) => {
    using host = await frame.$('plainly-card');
    if (!host) return undefined;
    // The handle's own connection: an object's id means nothing to another one, and frames may have their own.
    const client = (host as unknown as { frame: { client: CDPSession } }).frame.client;
    const { objectId } = host.remoteObject();
    if (objectId === undefined) return undefined;
    const { node } = await client.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return undefined;
    const { object } = await client.send('DOM.resolveNode', { backendNodeId });
    const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
      objectId: object.objectId as string,
      functionDeclaration: `function (...args) { return (${look})(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

/** WebDriver BiDi names closed shadow roots when asked to, and takes the name as an argument. */
function lookInFirefox(page: Page, frame: Frame): CardOnPage['look'] {
  const connection = bidiOf(page.browser());
  const target = { context: (frame as unknown as { _id: string })._id };
  const call = async (functionDeclaration: string, args: object[] = []) => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration,
      arguments: args,
      target,
      awaitPromise: true,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    const answer = result as { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value;
  };
  return async (look, ...args) => {
    const host = await call(`() => document.querySelector('plainly-card')`);
    const sharedId = (host as { shadowRoot?: { sharedId: string } | null } | undefined)?.shadowRoot?.sharedId;
    if (sharedId === undefined) return undefined;
    const value = await call(
      `async (root, args) => JSON.stringify({ result: await (${look})(root, ...JSON.parse(args)) })`,
      [{ sharedId }, { type: 'string', value: JSON.stringify(args) }],
    );
    return JSON.parse(value as string).result;
  };
}
