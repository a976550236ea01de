import type { FormSenses } from '../core/marks/lexicon.ts';
import type { WordChange } from '../core/own-words/change-own-words.ts';
import type { Settings } from '../core/settings.ts';

/**
 * What passes between the script that marks a page and the card, which comes to a page only when first wanted.
 */

/** Name of the element that holds a card on a page. */
export const CARD_HOST = 'plainly-card';

/** The custom property by which the style sheet for marks lets the host show: how it is displayed. */
export const CARD_SHOWN = '--plainly-card';

/** How far beside a word the pointer may be for it to answer, px as they are shown: nobody should have to aim. */
export const NEAR_WORD = 4;

/** How the reader asked for a card. Only cards asked for by keyboard are announced to screen readers. */
export type Cause = 'pointer' | 'click' | 'keyboard';

/** The meanings of an ambiguous form, and how the one was found. */
export interface WordSenses extends FormSenses {
  /** Told from the words around; or chosen by the reader for this site; or to be asked for, several being as likely. */
  by: 'words' | 'reader' | 'asking';
}

/** What a word of a page means: an entry of the glossary, or what the page itself says, or both. */
export type WordMeaning = {
  /** The word as the page has it. */
  written: string;
} & (
  | {
      /** Number of the entry. */
      entry: number;
      /** The page's own long form of the word, when it has one. */
      pageSays?: string | undefined;
      /** Words near it that speak for this meaning, as the page has them; undefined when it has only this one. */
      because?: readonly string[] | undefined;
      /** Undefined when the word has only this meaning, or the page says which. Those to ask about come first. */
      senses?: WordSenses | undefined;
    }
  | { entry?: undefined; senses?: undefined; pageSays: string }
);

/** The word that a card is asked for, and where and how it is to stand. */
export type CardRequest = WordMeaning & CardPlace;

interface CardPlace {
  /** Boxes of the word, CSS px in the viewport; empty when the word is gone. */
  boxes(): DOMRect[];
  cause: Cause;
  /** The element that the card's host is added to. */
  home: Element;
  /** Whether the page around the word is dark. */
  onDark: boolean;
  /** Where the pointer is, CSS px; the card stands at that line of a word broken over lines. */
  at: { x: number; y: number } | undefined;
  settings: Pick<Settings, 'cardTextSize' | 'theme'>;
  /** Whether the reader knows the word: then it has no mark, and was asked for in another way. */
  known: boolean;
  /** Keeps what the reader says of a word; the page follows at once. Rejects with an Error in plain words. */
  changeWords(change: WordChange): Promise<void>;
  /** Called once, when the card has closed. */
  onClose(): void;
}

/** The card's side: one card at a time. */
export interface CardPresenter {
  open(request: CardRequest): void;
  close(): void;
  /** Moves the focus into the open card, so that its buttons can be reached by keyboard. */
  enter(): void;
  /** Tells it that the page has moved or changed under the card. */
  follow(): void;
}

/** Where the card's script leaves its presenter for the page's script, in the world both share. */
export const PRESENTER = Symbol.for('plainly.card-presenter');

export interface PresenterPlace {
  [PRESENTER]?: CardPresenter;
}
