import type { WordChange } from '../../core/own-words/change-own-words.ts';
import type { Settings } from '../../core/settings.ts';
import type { CardPresenter, Cause } from '../card-contract.ts';
import { boxesOf, isSameMark, isWritten, type Mark } from '../marks/marks.ts';
import { cardHome } from './card-home.ts';
import { isOnDark } from './darkness.ts';

interface Opening {
  /** Brings the card's script to this page; called for every card, so it should remember. */
  presenter(): Promise<CardPresenter>;
  settings(): Settings;
  /** Told which mark has a card. */
  setCurrent(mark: Mark | undefined): void;
  isKnown(entry: number): boolean;
  changeWords(change: WordChange): Promise<void>;
  /** Told of each entry whose card the reader asks for. */
  onLookUp(entry: number): void;
}

/** Opens and closes the one card of a page. */
export interface CardOpener {
  open(mark: Mark, cause: Cause, at?: { x: number; y: number }): Promise<void>;
  close(): void;
  enter(): void;
  /** The mark whose card is open or on its way. */
  current(): Mark | undefined;
  /** To be called with the new marks after each look: closes the card when its word is gone. */
  follow(marks: readonly Mark[]): void;
}

export function createCardOpener(opening: Opening): CardOpener {
  const { presenter, settings, setCurrent } = opening;
  let current: Mark | undefined;
  let shown: CardPresenter | undefined;

  const set = (mark: Mark | undefined): void => {
    current = mark;
    setCurrent(mark);
  };
  const close = (): void => {
    set(undefined);
    shown?.close();
  };

  return {
    async open(mark, cause, at) {
      if (current === mark && cause === 'pointer') return;
      set(mark);
      // Fails when the extension has been updated or removed under the page: then there is nothing to show.
      const card = await presenter().catch(() => undefined);
      if (current !== mark) return;
      const home = cardHome(mark.range.startContainer);
      if (!card || !home) {
        set(undefined);
        return;
      }
      shown = card;
      const { range: _, ...word } = mark;
      if (word.entry !== undefined) opening.onLookUp(word.entry);
      card.open({
        ...word,
        boxes: () => boxesOf(current ?? mark),
        cause,
        home,
        onDark: isOnDark(mark.range.startContainer),
        at,
        settings: settings(),
        known: word.entry !== undefined && opening.isKnown(word.entry),
        changeWords: opening.changeWords,
        onClose: () => {
          if (current === mark) set(undefined);
        },
      });
    },
    close,
    enter: () => shown?.enter(),
    current: () => current,
    follow(marks) {
      if (!current) return;
      const now = current;
      if (!marks.some((mark) => isSameMark(mark, now)) && !(boxesOf(now).length > 0 && isWritten(now))) close();
      else shown?.follow();
    },
  };
}
