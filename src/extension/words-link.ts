import type { WordChange } from '../core/own-words/change-own-words.ts';
import { NO_PAGE_WORDS, type PageWords } from '../core/own-words/page-words.ts';
import type { KeptWords } from '../page/words-in-use.ts';
import { sendMessage } from './messages.ts';
import { watchOwnWords } from './own-words-store.ts';

/** What a page of a site needs to know the reader's own words and to change them. */
export async function keptWords(site: string): Promise<KeptWords> {
  return { first: await readPageWords(site), change: (change) => changeWords(change, site), countLookUp };
}

/** What was said in this frame and is not to be stored, as in private windows: it holds as long as the frame does. */
const unstored: WordChange[] = [];

/** The reader's own words as far as pages of a site need them; none when nobody answers. */
export async function readPageWords(site: string): Promise<PageWords> {
  return askTwice(() => sendMessage('getPageWords', { site, unstored })).catch(() => NO_PAGE_WORDS);
}

/** Calls back after every change of the reader's own words. Returns a function that stops it. */
export function watchPageWords(site: string, onChange: (words: PageWords) => void): () => void {
  let latest = 0;
  return watchOwnWords(async () => {
    const asked = ++latest;
    const words = await askTwice(() => sendMessage('getPageWords', { site, unstored })).catch(() => undefined);
    if (words && asked === latest) onChange(words);
  });
}

/**
 * Changes the reader's own words, and gives what pages of the site then need. Rejects with an Error in plain words when it
 * could not be kept.
 */
export async function changeWords(change: WordChange, site: string): Promise<PageWords> {
  // A change made twice is as one made once.
  const answer = await askTwice(() => sendMessage('changeWords', { change, site, unstored })).catch(() => ({
    problem: 'Plainly could not save this. Try it once more; if it fails again, load this page anew.',
  }));
  if ('problem' in answer) throw new Error(answer.problem);
  if (!answer.isStored) unstored.push(change);
  return answer.words;
}

/** Asks once more when nobody answers: the background may be stopped at any moment. */
function askTwice<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  return ask().catch(ask);
}

function countLookUp(entry: number): void {
  sendMessage('countLookUp', entry).catch(() => {});
}
