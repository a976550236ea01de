import type { Browser } from 'puppeteer-core';

/** Firefox's WebDriver BiDi connection, for what puppeteer has no call for. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }>;
}

export function bidiOf(browser: Browser): BidiConnection {
  return (browser as unknown as { connection: BidiConnection }).connection;
}

/**
 * Evaluates an expression in Firefox's own window, as those may who start it with `--remote-allow-system-access`. Its value
 * is a string.
 */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<string> {
  const connection = bidiOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const windows = tree.result.contexts as { context: string; url: string }[];
  const context = windows.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
  const answer = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  const { type, result } = answer.result as { type: string; result: { value?: string } };
  if (type !== 'success') throw new Error(JSON.stringify(answer.result));
  return result.value ?? '';
}
