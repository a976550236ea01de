import { browser } from 'wxt/browser';

/** Text shorter than this says too little about its language, UTF-16 units. */
const ENOUGH = 120;

/**
 * Whether a text is in English, by the browser's own detector, which works offline. Undefined when it cannot tell; only
 * asked for documents that do not declare their language.
 */
export async function looksEnglish(text: string): Promise<boolean | undefined> {
  const sample = text.replace(/\s+/gu, ' ').trim();
  if (sample.length < ENOUGH) return undefined;
  const { isReliable, languages } = await browser.i18n.detectLanguage(sample);
  const [first] = languages;
  return isReliable && first ? first.language.split('-')[0] === 'en' : undefined;
}
