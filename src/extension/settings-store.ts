import { storage } from 'wxt/utils/storage';
import { parseSettings, type ReadSettings, type Settings } from '../core/settings.ts';

/** Kept by the browser's own sync. The value is parsed whenever it is read, whoever wrote it. */
const item = storage.defineItem<unknown>('sync:settings', { version: 1 });

/** The settings as they are stored, and which of them made no sense and are at their defaults. */
export async function readSettings(): Promise<ReadSettings> {
  return parseSettings(await item.getValue());
}

/**
 * Changes the settings from what is stored now, after every change before it in any page of the extension. Throws an Error in
 * plain words, and leaves everything as it was, when the browser cannot store them.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  return navigator.locks.request('settings', async () => {
    const { settings } = await readSettings();
    try {
      await item.setValue(change(settings));
    } catch (error) {
      throw new Error(
        `The browser could not save this. Your settings are as they were. If the list of sites is very long, take some out. (${(error as Error).message})`,
      );
    }
  });
}

/** Calls back after every change, on this machine or another. Returns a function that stops it. */
export function watchSettings(onChange: (read: ReadSettings) => void): () => void {
  return item.watch((value) => onChange(parseSettings(value)));
}
