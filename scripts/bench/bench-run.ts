import type { Browser } from 'puppeteer-core';
import { packMeanings } from '../../src/core/senses/meanings.ts';
import { packIndex } from '../../src/core/spotting/pack-index.ts';
import type { IndexedForm } from '../../src/core/spotting/term-index.ts';
import type { BrowserKind } from '../browser/find-browser.ts';
import type { BenchSite } from './bench-site.ts';
import type { Figures } from './keys.ts';
import type { BenchGlossary } from './on-page/spotting.ts';

/** What every part of the bench works with. */
export interface BenchRun {
  /** Folder of the project. */
  root: string;
  kind: BrowserKind;
  site: BenchSite;
  /** The prose, each passage once. */
  passages: string[];
  /** Forms of the real glossary. */
  forms: IndexedForm[];
  /** Starts a browser of this kind with a fresh profile, with the built extension or without; it is closed at the end. */
  start(options: { withExtension: boolean }): Promise<Browser>;
}

/** A part of the bench: what it gives, and how it comes by it. A key it leaves out cannot be measured in that browser. */
export interface Part {
  keys: string[];
  measure(run: BenchRun): Promise<Figures>;
}

/** A glossary for the bench's pages. */
export function glossaryOf(forms: IndexedForm[]): BenchGlossary {
  return { packed: packIndex(forms), meanings: packMeanings(forms), forms: forms.map(({ text }) => text) };
}
