import type { BenchRun, Part } from './bench-run.ts';
import { pause, startBoth } from './both-browsers.ts';
import type { Figures } from './keys.ts';
import { article, pageOf } from './made-pages.ts';
import { repeatTo } from './prose.ts';
import { difference, measured } from './statistics.ts';
import { threadTime } from './thread-time.ts';

const SIZE = 60_000;
/** A turn, ms; all turns of a side together are 20 s. */
const TURN = 4000;
const ROUNDS = { rounds: 5, warmUp: 1 };

/** Changes the page 50 times a second: a text, a list, an attribute, one after the other, all over the page. */
const CHANGES = `
  let count = 0;
  const change = () => {
    const places = document.querySelectorAll('main p');
    const place = places[(count * 7) % places.length];
    if (count % 3 === 0) place.firstChild.data = 'Text ' + count + ' about allodynia and other words.';
    if (count % 3 === 1) {
      const list = document.querySelector('main ul');
      list.append(Object.assign(document.createElement('li'), { textContent: 'Item ' + count + ' on CRPS' }));
      if (list.childElementCount > 20) list.firstChild.remove();
    }
    if (count % 3 === 2) place.className = 'state-' + (count % 5);
    count++;
  };
  addEventListener('load', () => setInterval(change, 20));`;

async function measure(run: BenchRun): Promise<Figures> {
  if (run.kind === 'firefox') return { 'page.mutation_cpu': undefined };
  run.site.add('changing.html', pageOf(article(repeatTo(run.passages, SIZE)), CHANGES));
  const both = await startBoth(run);
  await both.open(`${run.site.origin}/changing.html`);
  const shares = await both.byTurns(async (page) => (await threadTime(page, () => pause(TURN))) / TURN, ROUNDS);
  await both.close();
  return {
    'page.mutation_cpu': difference(shares.with, shares.without),
    'page.mutation_without_cpu': measured(shares.without),
  };
}

export const CHANGING: Part = { keys: ['page.mutation_'], measure };
