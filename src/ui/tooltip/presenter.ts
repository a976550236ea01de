import { render } from 'preact';
import type { Card } from '../../core/glossary/card.ts';
import { type CardPresenter, type CardRequest, NEAR_WORD } from '../../page/card-contract.ts';
import { activeElementOf } from '../../page/dom/true-dom.ts';
import { shrunkenBy } from '../../page/dom/view.ts';
import { createFrame } from './frame.ts';
import { createHost, type Host } from './host.ts';
import { keepOpen } from './keep-open.ts';
import { PageCard } from './page-card.tsx';
import { type PlacedCard, placeCard } from './place-card.ts';
import { WordCard } from './word-card.tsx';

/** Where cards come from and lead to. */
export interface CardSupply {
  byNumber(entry: number): Promise<Card | undefined>;
  byId(id: string): Promise<Card | undefined>;
  openExplainer(id: string): void;
}

interface Open {
  request: CardRequest;
  host: Host;
  placed: PlacedCard;
  frame: HTMLElement;
  /** What had the focus before it was moved into the card. */
  before: Element | null;
  stop: AbortController;
}

/** Shows cards on a page, one at a time, each in a host of its own that is gone when the card is. */
export function createPresenter(document: Document, supply: CardSupply): CardPresenter {
  let open: Open | undefined;
  let wanted: CardRequest | undefined;

  const close = (): void => {
    wanted = undefined;
    if (!open) return;
    const { request, host, placed, frame, before, stop } = open;
    open = undefined;
    stop.abort();
    const hadFocus = host.root.activeElement !== null;
    render(null, frame);
    placed.remove();
    host.remove();
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    request.onClose();
  };

  /** Without a card of the glossary what is shown is what the page says. */
  const draw = (cards: Card[], reachable: boolean): void => {
    if (!open) return;
    const { frame, request, placed } = open;
    const announce = request.cause === 'keyboard';
    if (cards.length === 0) {
      const { written, pageSays = '' } = request;
      render(<PageCard {...{ written, pageSays, reachable, announce }} onClose={close} />, frame);
      return;
    }
    render(
      <WordCard
        {...{ request, cards, supply, reachable, announce }}
        onExplainer={(id) => {
          supply.openExplainer(id);
          close();
        }}
        onClose={close}
        onResize={placed.update}
        onTurn={() => frame.focus({ preventScroll: true })}
      />,
      frame,
    );
  };

  const show = (request: CardRequest, cards: Card[]): void => {
    const host = createHost(request.home);
    const frame = createFrame(document, request, isAsking(request) ? undefined : cards[0]);
    const box = (): DOMRect => boxAt(request) ?? new DOMRect();
    const stop = new AbortController();
    open = {
      request,
      host,
      frame,
      before: activeElementOf(document),
      stop,
      placed: placeCard({ root: host.root, content: frame, boxOf: box }),
    };
    draw(cards, false);
    open.placed.update();
    keepOpen({ document, frame, request, close, signal: stop.signal });
    frame.addEventListener('focusin', () => draw(cards, true), { once: true, signal: stop.signal });
  };

  return {
    open(request) {
      close();
      wanted = request;
      cardsFor(request, supply).then((cards) => {
        if (wanted !== request) return;
        if ((cards.length > 0 || request.entry === undefined) && boxAt(request)) show(request, cards);
        else request.onClose();
      });
    },
    close,
    enter() {
      if (!open) return;
      open.before = activeElementOf(document);
      open.frame.focus({ preventScroll: true });
    },
    follow() {
      if (!open) return;
      if (!open.host.element.isConnected || !boxAt(open.request)) close();
      else open.placed.update();
    },
  };
}

function isAsking({ senses }: CardRequest): boolean {
  return senses?.by === 'asking';
}

/** The card of a word, or all that the reader is to be asked about; none when nobody answers. */
async function cardsFor(request: CardRequest, { byNumber }: CardSupply): Promise<Card[]> {
  if (request.entry === undefined) return [];
  const entries = request.senses?.by === 'asking' ? request.senses.entries : [request.entry];
  const cards = await Promise.all(entries.map((entry) => byNumber(entry).catch(() => undefined)));
  return cards.filter((card) => card !== undefined);
}

/** The word's box nearest to where the pointer was: a word may be broken over two lines. */
function boxAt({ boxes, at }: CardRequest): DOMRect | undefined {
  const all = boxes();
  if (!at) return all[0];
  const near = NEAR_WORD * shrunkenBy(window);
  return all.find((box) => at.y >= box.top - near && at.y <= box.bottom + near) ?? all[0];
}
