import { useState } from 'preact/hooks';
import type { Card } from '../core/glossary/card.ts';

/** The cards a reader went through from the first one, and the way back. */
interface CardTrail {
  card: Card;
  open: boolean;
  toggle(): void;
  goTo(id: string): void;
  back: (() => void) | undefined;
}

/** Keeps a trail of related cards. `find` gives undefined for an id that is not there; the trail then stays. */
export function useCardTrail(first: Card, find: (id: string) => Promise<Card | undefined>): CardTrail {
  const [trail, setTrail] = useState<{ card: Card; open: boolean }[]>([{ card: first, open: false }]);
  const last = trail.at(-1) ?? { card: first, open: false };
  return {
    ...last,
    toggle: () => setTrail([...trail.slice(0, -1), { ...last, open: !last.open }]),
    goTo(id) {
      find(id).then((card) => {
        if (card) setTrail((now) => [...now, { card, open: false }]);
      });
    },
    back: trail.length > 1 ? () => setTrail(trail.slice(0, -1)) : undefined,
  };
}
