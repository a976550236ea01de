import type { Card } from '../../core/glossary/card.ts';
import type { CardPresenter, CardRequest } from '../../page/card-contract.ts';
import type { CardSupply } from './card-supply.ts';
import { type OpenCard, openCard } from './open-card.tsx';
import { wordBox } from './word-box.ts';

/** Shows cards on a page, one at a time. */
export function createPresenter(document: Document, supply: CardSupply): CardPresenter {
  let open: OpenCard | undefined;
  let wanted: CardRequest | undefined;

  const close = (): void => {
    wanted = undefined;
    const closing = open;
    open = undefined;
    closing?.remove();
  };

  return {
    open(request) {
      close();
      wanted = request;
      cardsFor(request, supply).then((cards) => {
        if (wanted !== request) return;
        const hasContent = cards.length > 0 || request.entry === undefined;
        if (hasContent && wordBox(request)) open = openCard({ document, request, cards, supply, close });
        else request.onClose();
      });
    },
    close,
    enter: () => open?.enter(),
    follow() {
      if (open && !open.follow()) close();
    },
  };
}

/** The card of a word, or all that the reader is to be asked about; none when nobody answers. */
async function cardsFor(request: CardRequest, { byNumber }: CardSupply): Promise<Card[]> {
  if (request.entry === undefined) return [];
  const entries = request.senses?.by === 'asking' ? request.senses.entries : [request.entry];
  const cards = await Promise.all(entries.map((entry) => byNumber(entry).catch(() => undefined)));
  return cards.filter((card) => card !== undefined);
}
