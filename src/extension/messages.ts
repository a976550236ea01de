import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Card } from '../core/card.ts';
import type { Direction } from '../page/step.ts';

/** How a card is asked for: by its number in the index, or by its id. */
type CardKey = { number: number } | { id: string };

/** Messages between pages and the background. A page sends nothing of itself but the key of a card. */
interface Protocol {
  /** Page → background. The card, or null when there is none with this key. */
  getCard(key: CardKey): Card | null;
  /** Page → background: brings the card to the frame that asks. */
  bringCard(): void;
  /** Page → background: the mark style sheet for the frame that asks, in place of the one it had. */
  styleMarks(sheets: { css: string; before: string | undefined }): void;
  /** Page → background: opens the explainer at an entry. */
  openExplainer(id: string): void;
  /** Background → page: to the next or previous term in view. Only the frame with the focus obeys. */
  stepTerm(direction: Direction): void;
  /** Background → page: moves the focus into the open card. */
  enterCard(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
