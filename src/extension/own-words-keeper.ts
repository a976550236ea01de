import { isoDay } from '../core/iso-day.ts';
import { withChange, withChanges, withKnown } from '../core/own-words/change-own-words.ts';
import { withLookUp, withoutLookUps } from '../core/own-words/look-ups.ts';
import type { OwnWords } from '../core/own-words/own-words.ts';
import { type PageWords, pageWordsOf } from '../core/own-words/page-words.ts';
import { createTurns } from './in-turn.ts';
import { onMessage, type WordsAnswer, type WordsAsked } from './messages.ts';
import { forgetLookUps, readLookUps, readOwnWords, storeLookUps, storeOwnWords } from './own-words-store.ts';
import { readSettings, watchSettings } from './settings-store.ts';

/** Whether something is said of a site: in private windows, that leaves no trace. */
const OF_SITES = new Set(['choose', 'forget-choice']);

/**
 * Keeps the reader's own words for all pages, in the background. Takes the ids of all entries in the order of their
 * numbers.
 */
export function keepOwnWords(ids: string[]): void {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const inTurn = createTurns();

  const forPage = (words: OwnWords, { site, unstored }: WordsAsked): PageWords =>
    pageWordsOf(withChanges(words, unstored, { site, today: today() }), site, numbers);

  onMessage('getPageWords', async ({ data }) => forPage(await readOwnWords(), data));

  onMessage('changeWords', ({ data: { change, site, unstored }, sender }) =>
    inTurn(async (): Promise<WordsAnswer> => {
      const stored = await readOwnWords();
      if (sender.tab?.incognito && OF_SITES.has(change.kind)) {
        return { words: forPage(stored, { site, unstored: [...unstored, change] }), isStored: false };
      }
      const words = withChange(stored, change, { site, today: today() });
      try {
        await storeOwnWords(words);
        if (change.kind === 'clear') await forgetLookUps();
      } catch (error) {
        return { problem: notStored(error as Error) };
      }
      return { words: forPage(words, { site, unstored }), isStored: true };
    }),
  );

  onMessage('countLookUp', ({ data: number }) =>
    inTurn(async () => {
      const entry = ids[number];
      const { settings } = await readSettings();
      if (entry === undefined || !settings.quietByLookUps) return;
      const { lookUps, isOften } = withLookUp(await readLookUps(), entry, today());
      if (isOften) await storeOwnWords(withKnown(await readOwnWords(), { entry, since: today(), by: 'look-ups' }));
      await storeLookUps(isOften ? withoutLookUps(lookUps, entry) : lookUps);
    }),
  );

  watchSettings(({ settings, reset }) => {
    if (!settings.quietByLookUps && !reset.includes('quietByLookUps')) void inTurn(forgetLookUps);
  });
}

/** ISO date. */
function today(): string {
  return isoDay(new Date());
}

function notStored(error: Error): string {
  return `The browser could not save this. Your words are as they were. There may be no room left on this device. (${error.message})`;
}
