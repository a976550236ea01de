import { render } from 'preact';
import type { Card } from '../../core/glossary/card.ts';
import type { CardRequest } from '../../page/card-contract.ts';
import { activeElementOf } from '../../page/dom/true-dom.ts';
import type { CardSupply } from './card-supply.ts';
import { createFrame } from './frame.ts';
import { createHost } from './host.ts';
import { keepOpen } from './keep-open.ts';
import { PageCard } from './page-card.tsx';
import { placeCard } from './place-card.ts';
import { wordBox } from './word-box.ts';
import { WordCard } from './word-card.tsx';

/** A card that stands on a page. */
export interface OpenCard {
  /** Moves the focus into it. */
  enter(): void;
  /** Puts it beside its word again; false when either has left the page. */
  follow(): boolean;
  /** Takes it away, gives the focus back, and tells who asked for it. */
  remove(): void;
}

interface Opening {
  document: Document;
  request: CardRequest;
  /** The card of the word, or all that the reader is to be asked about; without any, the card says what the page does. */
  cards: Card[];
  supply: CardSupply;
  /** To be called when the reader wants it gone. */
  close(): void;
}

/** Puts a card on the page, in a host of its own. */
export function openCard({ document, request, cards, supply, close }: Opening): OpenCard {
  const host = createHost(request.home);
  const frame = createFrame(document, request, request.senses?.by === 'asking' ? undefined : cards[0]);
  const placed = placeCard({ root: host.root, content: frame, boxOf: () => wordBox(request) ?? new DOMRect() });
  const stop = new AbortController();
  /** What had the focus before it was moved into the card. */
  let before = activeElementOf(document);

  const takeFocus = (): void => frame.focus({ preventScroll: true });
  const draw = (reachable: boolean): void => {
    const { written, pageSays = '' } = request;
    const shared = { reachable, announce: request.cause === 'keyboard', onClose: close };
    const content =
      cards.length === 0 ? (
        <PageCard {...{ written, pageSays, ...shared }} />
      ) : (
        <WordCard
          {...{ request, cards, supply, ...shared }}
          onExplainer={(id) => {
            supply.openExplainer(id);
            close();
          }}
          onResize={placed.update}
          onTurn={takeFocus}
        />
      );
    render(content, frame);
  };
  draw(false);
  placed.update();
  keepOpen({ document, frame, request, close, signal: stop.signal });
  frame.addEventListener('focusin', () => draw(true), { once: true, signal: stop.signal });

  return {
    enter() {
      before = activeElementOf(document);
      takeFocus();
    },
    follow() {
      if (!host.element.isConnected || !wordBox(request)) return false;
      placed.update();
      return true;
    },
    remove() {
      stop.abort();
      const hadFocus = host.root.activeElement !== null;
      render(null, frame);
      placed.remove();
      host.remove();
      if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
      request.onClose();
    },
  };
}
