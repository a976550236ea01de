import type { Page } from 'puppeteer-core';

/**
 * Time that the main thread of a page has spent on tasks while something went on, in ms of processor time: what other
 * programs take from it does not count. Chromium only.
 */
export async function threadTime(page: Page, work: () => Promise<void>): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const before = await spent();
  await work();
  const after = await spent();
  await session.send('Performance.disable');
  await session.detach();
  return (after - before) * 1000;
}
