import { storage } from 'wxt/utils/storage';
import { type LookUps, parseLookUps } from '../core/own-words/look-ups.ts';
import type { OwnWords } from '../core/own-words/own-words.ts';
import { parseOwnWords } from '../core/own-words/parse-own-words.ts';

/**
 * The reader's own words stay on this machine: they name sites, and an item of the browser's sync holds 8 kB, about 100
 * known words. Only the background writes them (own-words-keeper.ts).
 */
const item = storage.defineItem<unknown>('local:own-words');
/** Apart, since pages need not hear of each look-up. */
const lookUps = storage.defineItem<unknown>('local:look-ups');

export async function readOwnWords(): Promise<OwnWords> {
  return parseOwnWords(await item.getValue());
}

/** Rejects when the browser has no room; then everything is as it was. */
export async function storeOwnWords(words: OwnWords): Promise<void> {
  await item.setValue(words);
}

/** Calls back after every change. Returns a function that stops it. */
export function watchOwnWords(onChange: (words: OwnWords) => void): () => void {
  return item.watch((value) => onChange(parseOwnWords(value)));
}

export async function readLookUps(): Promise<LookUps> {
  return parseLookUps(await lookUps.getValue());
}

export async function storeLookUps(counts: LookUps): Promise<void> {
  await lookUps.setValue(counts);
}

export async function forgetLookUps(): Promise<void> {
  await lookUps.removeValue();
}
