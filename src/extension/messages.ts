import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Card } from '../core/glossary/card.ts';
import type { WordChange } from '../core/own-words/change-own-words.ts';
import type { PageWords } from '../core/own-words/page-words.ts';
import type { Direction } from '../page/marks/step.ts';

/** How a card is asked for: by its number in the index, or by its id. */
type CardKey = { number: number } | { id: string };

/**
 * What a page tells of itself when it asks for the reader's own words: its site, and what was said there but is not stored.
 */
export interface WordsAsked {
  site: string;
  unstored: WordChange[];
}

/**
 * The reader's own words as a page of the site needs them after a change, and whether it was stored; or why it could not be
 * kept, in plain words.
 */
export type WordsAnswer = { words: PageWords; isStored: boolean } | { problem: string };

/**
 * Messages between pages and the background. A page sends nothing of itself but the key of a card, the host name of its
 * site, and what its reader says of a word.
 */
interface Protocol {
  /** Page → background. The card, or null when there is none with this key. */
  getCard(key: CardKey): Card | null;
  /** Page → background: brings the card to the frame that asks. */
  bringCard(): void;
  /** Page → background: the mark style sheet for the frame that asks, in place of the one it had. */
  styleMarks(sheets: { css: string; before: string | undefined }): void;
  /** Page → background: opens the explainer at an entry. */
  openExplainer(id: string): void;
  /** Page → background: the reader's own words for pages of a site. */
  getPageWords(asked: WordsAsked): PageWords;
  /** Page → background: what the reader says of a word, on a site when it is about one. */
  changeWords(said: WordsAsked & { change: WordChange }): WordsAnswer;
  /** Page → background: the reader has looked up an entry, by its number. Sent only while that is to be counted. */
  countLookUp(number: number): void;
  /** Background → page: to the next or previous term in view. Only the frame with the focus obeys. */
  stepTerm(direction: Direction): void;
  /** Background → page: moves the focus into the open card. */
  enterCard(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
