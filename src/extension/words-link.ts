import type { WordChange } from '../core/own-words/change-own-words.ts';
import { NO_PAGE_WORDS, type PageWords } from '../core/own-words/page-words.ts';
import type { KeptWords } from '../page/words-in-use.ts';
import { sendMessage, type WordsAnswer } from './messages.ts';
import { watchOwnWords } from './own-words-store.ts';

/** What a page of a site needs to know the reader's own words and to change them. */
export async function keptWords(site: string): Promise<KeptWords> {
  return { first: await readPageWords(site), change: (change) => changeWords(change, site), countLookUp };
}

/** The reader's own words as far as pages of a site need them; none when nobody answers. */
export async function readPageWords(site: string): Promise<PageWords> {
  return sendMessage('getPageWords', site).catch(() => NO_PAGE_WORDS);
}

/** Calls back after every change of the reader's own words. Returns a function that stops it. */
export function watchPageWords(site: string, onChange: (words: PageWords) => void): () => void {
  let latest = 0;
  return watchOwnWords(async () => {
    const asked = ++latest;
    const words = await sendMessage('getPageWords', site).catch(() => undefined);
    if (words && asked === latest) onChange(words);
  });
}

/**
 * Changes the reader's own words, and gives what pages of the site then need. Rejects with an Error in plain words when it
 * could not be kept.
 */
export async function changeWords(change: WordChange, site: string): Promise<PageWords> {
  const send = (): Promise<WordsAnswer> => sendMessage('changeWords', { change, site });
  // The background may be stopped at any moment. A change made twice is as one made once.
  const answer = await send()
    .catch(send)
    .catch(() => ({
      problem: 'Plainly could not save this. Try it once more; if it fails again, load this page anew.',
    }));
  if ('problem' in answer) throw new Error(answer.problem);
  return answer.words;
}

function countLookUp(entry: number): void {
  sendMessage('countLookUp', entry).catch(() => {});
}
