import { storage } from 'wxt/utils/storage';
import { type LastPlace, parseLastPlace } from '../core/explainer/last-place.ts';

/** Stays on this machine: what a person reads is their own. The value is parsed whenever it is read. */
const item = storage.defineItem<unknown>('local:last-place', { version: 1 });

export async function readLastPlace(): Promise<LastPlace | undefined> {
  return parseLastPlace(await item.getValue());
}

export async function keepLastPlace(place: LastPlace): Promise<void> {
  await item.setValue(place);
}
