import type { Page } from 'puppeteer-core';

/**
 * Bytes that a page's process keeps for scripts after garbage collection: objects, the browser's own objects that they
 * hold, and array buffers. Chromium only.
 */
export async function heapInUse(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  // Twice: what the first collection lets go may hold more.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
