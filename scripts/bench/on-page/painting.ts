/** What the bench runs in a bare page to measure the whole way from a page to its marks; left there as `paintingBench`. */
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { unpackLexicon } from '../../../src/core/marks/lexicon.ts';
import { NO_PAGE_WORDS } from '../../../src/core/own-words/page-words.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { runPage } from '../../../src/page/run-page.ts';
import { formsExpression } from '../forms-expression.ts';
import { median } from '../statistics.ts';
import { byTurns, type Rounds } from '../turns.ts';
import type { BenchGlossary } from './spotting.ts';

/** Ours is so much shorter than the others that one trial a turn would leave it to chance. */
const OUR_TRIES = 5;

/** Frames after which a page that has no marks gets none. */
const MOST_FRAMES = 60;

/** Does something now, and gives the ms of it and of all that the frames until it is painted do for it, without the waits in between. */
function timeToPainted(work: () => void, isPainted: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    let time = 0;
    let frames = 0;
    let begun = 0;
    let asked = 0;
    // Asked for before the work asks for frames, so that what is done in them comes after.
    const ask = (): void => {
      asked = requestAnimationFrame(() => {
        begun = performance.now();
        frames++;
        ask();
        port2.postMessage(0);
      });
    };
    port1.onmessage = () => {
      time += performance.now() - begun;
      if (!isPainted() && frames < MOST_FRAMES) return;
      cancelAnimationFrame(asked);
      port1.close();
      resolve(time);
    };
    ask();
    const start = performance.now();
    work();
    time += performance.now() - start;
  });
}

/** Shows the page anew, unmarked and drawn. */
async function reset(html: string): Promise<void> {
  document.body.innerHTML = html;
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50)));
}

/** Starts Plainly on this page, as its content script does; returns what stops it. */
function startPlainly(packed: string, meanings: string): () => void {
  const stop = new AbortController();
  const style = document.createElement('style');
  runPage({
    window,
    lexicon: () => unpackLexicon(JSON.parse(packed), JSON.parse(meanings)),
    settings: DEFAULT_SETTINGS,
    words: { first: NO_PAGE_WORDS, change: async () => NO_PAGE_WORDS, countLookUp() {} },
    isOn: () => true,
    shadowRootOf: () => null,
    looksEnglish: async () => true,
    highlightsInherit: false,
    styleMarks(css) {
      style.textContent = css;
      document.head.append(style);
    },
    presenter: () => Promise.reject(new Error('No cards here')),
    signal: stop.signal,
  });
  return () => {
    stop.abort();
    style.remove();
  };
}

/** mark.js calls itself once for each of its words: with all forms at once the stack overflows. */
const MARK_JS_WORDS = 200;

function markWithMarkJs(forms: string[]): void {
  const longestFirst = forms.toSorted((a, b) => b.length - a.length);
  const marker = new Mark(document.body);
  for (let from = 0; from < longestFirst.length; from += MARK_JS_WORDS) {
    const words = longestFirst.slice(from, from + MARK_JS_WORDS);
    marker.mark(words, { separateWordSearch: false, accuracy: 'exactly' });
  }
}

/** ms of each round, on the page as it is. */
async function paint(glossaryName: string, rounds: Rounds): Promise<Record<'ours' | 'markJs' | 'replace', number[]>> {
  const glossary = (await (await fetch(glossaryName)).json()) as BenchGlossary;
  const packed = JSON.stringify(glossary.packed);
  const meanings = JSON.stringify(glossary.meanings);
  const expression = formsExpression(glossary.forms);
  const html = document.body.innerHTML;
  const timed = async (who: string, work: () => void, isPainted: () => boolean): Promise<number> => {
    await reset(html);
    const time = await timeToPainted(work, isPainted);
    if (!isPainted()) throw new Error(`${who} marked nothing`);
    return time;
  };
  const hasMarks = (): boolean => document.querySelector('mark') !== null;
  const isHighlighted = (): boolean => (CSS.highlights.get('plainly')?.size ?? 0) > 0;
  return byTurns(
    {
      async ours() {
        const times: number[] = [];
        while (times.length < OUR_TRIES) {
          let stop = () => {};
          const start = () => {
            stop = startPlainly(packed, meanings);
          };
          times.push(await timed('Plainly', start, isHighlighted));
          stop();
        }
        return median(times);
      },
      markJs: () => timed('mark.js', () => markWithMarkJs(glossary.forms), hasMarks),
      replace: () =>
        timed(
          'findAndReplaceDOMText',
          () => void findAndReplaceDOMText(document.body, { find: expression, wrap: 'mark' }),
          hasMarks,
        ),
    },
    rounds,
  );
}

const exposed = { paint };

export type PaintingBench = typeof exposed;

Object.assign(globalThis, { paintingBench: exposed });
