import { fileURLToPath } from 'node:url';
import { bundle } from '../browser/bundle.ts';
import { type BenchRun, glossaryOf, type Part } from './bench-run.ts';
import type { Figures } from './keys.ts';
import { article, pageOf } from './made-pages.ts';
import type { PaintingBench } from './on-page/painting.ts';
import { repeatTo } from './prose.ts';
import { measured, ratio } from './statistics.ts';

declare global {
  /** Inside the bench's page only. */
  var paintingBench: PaintingBench;
}

/** Characters of the page. */
const SIZE = 60_000;
const ROUNDS = { rounds: 5, warmUp: 1 };

async function measure({ root, site, passages, forms, start }: BenchRun): Promise<Figures> {
  const script = await bundle(root, fileURLToPath(new URL('on-page/painting.ts', import.meta.url)), { minify: true });
  site.add('painting.js', script);
  site.add('real.json', glossaryOf(forms));
  const html = pageOf(article(repeatTo(passages, SIZE)));
  site.addIsolated('painting.html', html.replace('<body>', '<script src="painting.js"></script><body>'));
  const browser = await start({ withExtension: false });
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(`${site.origin}/painting.html`);
  const times = await page.evaluate((rounds) => paintingBench.paint('real.json', rounds), ROUNDS);
  await browser.close();
  return {
    'spot.markjs_ratio': ratio(times.markJs, times.ours),
    'spot.findandreplace_ratio': ratio(times.replace, times.ours),
    'spot.painted_ms': measured(times.ours),
  };
}

export const PAINTING: Part = { keys: ['spot.markjs', 'spot.findandreplace', 'spot.painted'], measure };
