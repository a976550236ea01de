import type { WordChange } from '../../core/own-words/change-own-words.ts';
import { LARGEST_COPY, readCopy } from '../../core/own-words/words-copy.ts';
import { unreadInWords } from './unread-in-words.ts';

/**
 * Brings in the words of a copy. Gives in plain words what was brought in; rejects with an Error in plain words when the file
 * is no copy or too large, or when its words could not be kept.
 */
export async function bringCopy(file: File, change: (change: WordChange) => Promise<unknown>): Promise<string> {
  if (file.size > LARGEST_COPY) {
    throw new Error('This file is too large to be a copy of your words, so nothing was changed.');
  }
  const { known, choices, unread } = readCopy(await file.text());
  await change({ kind: 'bring', known, choices });
  const brought = `Brought in. The copy has ${counted(known.length, 'known word')} and ${counted(choices.length, 'chosen meaning')}; what you had already is as it was.`;
  if (unread.length === 0) return brought;
  return `${brought} Left out, since it makes no sense: ${unreadInWords(unread)}. The file still has it.`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
