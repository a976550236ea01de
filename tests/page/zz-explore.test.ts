import { describe, it } from 'vitest';
import { KINDS, useBarePage } from './bare-page.ts';

const MAKE: Record<string, string> = {
  deep: `let at = document.createElement('main'); const top = at; for (let i = 0; i < N; i++) at = at.appendChild(document.createElement(TAG)); at.append('CRPS deep'); top.append(Object.assign(document.createElement('p'), {textContent: 'after CRPS'})); document.body.append('CRPS before', top);`,
  huge: `document.body.append('CRPS before'); const p = document.createElement('p'); p.textContent = 'a word and CRPS '.repeat(N); document.body.append(p); document.body.append(Object.assign(document.createElement('p'), {textContent: 'after CRPS'}));`,
  empties: `const p = document.createElement('p'); document.body.append(p); p.append('CRPS before '); for (let i = 0; i < N; i++) p.append(new Text('')); p.append('CRPS after');`,
};
const CASES: [string, string, number, string][] = [
  ['deep', 'div', 1000, ''],
  ['deep', 'div', 10_000, ''],
  ['deep', 'div', 100_000, ''],
  ['deep', 'span', 100_000, ''],
  ['huge', '', 3_300_000, ''],
  ['empties', '', 1_000_000, ''],
];
describe.each(KINDS)('explore %s', (kind) => {
  describe.each(CASES)('%s %s %s', (make, tag, n) => {
    const bare = useBarePage(kind);
    it('runs', async () => {
      for (const own of [false, true])
        try {
          const page = await bare.load('');
          const t0 = Date.now();
          const r = await Promise.race([
            page.evaluate(
              async (make, tag, n, own) => {
                const begun = performance.now();
                new Function('TAG', 'N', make)(tag, n);
                const built = performance.now() - begun;
                document.body.getBoundingClientRect();
                const laid = performance.now() - begun - built;
                const pieces: number[] = [];
                if (own) {
                  for (const name of ['setTimeout', 'requestAnimationFrame', 'requestIdleCallback'] as const) {
                    const native = (window as any)[name].bind(window);
                    (window as any)[name] = (fn: any, ...rest: any[]) =>
                      native(
                        (...args: any[]) => {
                          const a = performance.now();
                          fn(...args);
                          pieces.push(Math.round(performance.now() - a));
                        },
                        ...rest,
                      );
                  }
                  const a = performance.now();
                  (globalThis as any).started = plainly.runPage({
                    window,
                    index: () => plainly.indexOf(['CRPS']),
                    chooser: () => plainly.chooserFor(['CRPS']),
                    settings: plainly.DEFAULT_SETTINGS,
                    isOn: () => true,
                    shadowRootOf: plainly.shadowRootOf,
                    looksEnglish: async () => true,
                    styleMarks() {},
                    async presenter() {
                      return { open() {}, close() {}, enter() {}, follow() {} };
                    },
                    signal: new AbortController().signal,
                  });
                  await new Promise((d) => setTimeout(d, 1000));
                  pieces.unshift(-Math.round(performance.now() - a));
                }
                const marks = own ? CSS.highlights.get('plainly')?.size : 0;
                let all: any,
                  allTime = 0;
                if (own) {
                  const a = performance.now();
                  all = await Promise.race([
                    (globalThis as any).started.findAll(),
                    new Promise((d) => setTimeout(d, 8000)),
                  ]);
                  allTime = performance.now() - a;
                }
                return {
                  built,
                  laid,
                  pieces: pieces.slice(0, 12),
                  longest: Math.max(...pieces),
                  n: pieces.length,
                  marks,
                  all,
                  allTime,
                  exhausted: (globalThis as any).started?.isExhausted(),
                };
              },
              MAKE[make] as string,
              tag,
              n,
              own,
            ),
            new Promise((_, no) => setTimeout(() => no(new Error('timeout 25s')), 25000)),
          ]);
          console.log(kind, make, tag, n, own, Date.now() - t0, JSON.stringify(r));
        } catch (e) {
          console.log(kind, make, tag, n, own, 'FAILED', String(e));
          break;
        }
    }, 60_000);
  });
});
