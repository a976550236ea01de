import { useState } from 'preact/hooks';
import type { Card } from '../../core/glossary/card.ts';
import type { WordChange } from '../../core/own-words/change-own-words.ts';
import type { CardRequest } from '../../page/card-contract.ts';

/** What is shown of an ambiguous form: one meaning, the question which one is meant, or that none is. */
type MeaningView = { kind: 'card'; card: Card } | { kind: 'asking'; cards: Card[] } | { kind: 'none' };

/** What is shown, and what is kept for the site then: an entry's id, null for none, undefined for no choice. */
interface Turn {
  view: MeaningView;
  kept: string | null | undefined;
}

/** The meaning of a word, as the reader turns it over. */
interface Meaning extends Turn {
  /** Why the last choice could not be kept, '' when it was. */
  problem: string;
  choose(card: Card): void;
  chooseNone(): void;
  /** Not the meaning that is shown: asks about the others, if there are any. */
  refuse(): void;
  /** Asks about all meanings. */
  ask(): void;
  /** To what was shown, and kept, before; undefined at the beginning. */
  back: (() => void) | undefined;
}

/** Starts from the cards of a request: one, or all that are to be asked about. `byNumber` gives cards by their entry. */
export function useMeaning(
  { senses, changeWords }: CardRequest,
  cards: Card[],
  byNumber: (entry: number) => Promise<Card | undefined>,
): Meaning {
  const [trail, setTrail] = useState<[Turn, ...Turn[]]>([firstTurn(senses?.by, cards)]);
  const [problem, setProblem] = useState('');
  const now = trail.at(-1) ?? trail[0];

  const keep = (kept: Turn['kept']): void => {
    setProblem('');
    if (kept !== now.kept) changeWords(changeTo(kept, senses?.form ?? '')).catch(({ message }) => setProblem(message));
  };
  const go = (turn: Turn): void => {
    keep(turn.kept);
    setTrail([...trail, turn]);
  };
  const meanings = async (): Promise<Card[]> => {
    const all = await Promise.all((senses?.entries ?? []).map((entry) => byNumber(entry).catch(() => undefined)));
    return all.filter((card) => card !== undefined);
  };

  return {
    ...now,
    problem,
    choose: (card) => go({ view: { kind: 'card', card }, kept: card.id }),
    chooseNone: () => go({ view: { kind: 'none' }, kept: null }),
    async refuse() {
      const refused = now.view.kind === 'card' ? now.view.card.id : undefined;
      const others = (await meanings()).filter(({ id }) => id !== refused);
      go({ view: others.length > 0 ? { kind: 'asking', cards: others } : { kind: 'none' }, kept: null });
    },
    async ask() {
      go({ view: { kind: 'asking', cards: await meanings() }, kept: now.kept });
    },
    back:
      trail.length === 1
        ? undefined
        : () => {
            const [first, ...others] = trail;
            const before: [Turn, ...Turn[]] = [first, ...others.slice(0, -1)];
            keep((before.at(-1) ?? first).kept);
            setTrail(before);
          },
  };
}

function firstTurn(by: 'words' | 'reader' | 'asking' | undefined, cards: Card[]): Turn {
  const [card] = cards;
  if (!card || by === 'asking') return { view: { kind: 'asking', cards }, kept: undefined };
  return { view: { kind: 'card', card }, kept: by === 'reader' ? card.id : undefined };
}

function changeTo(kept: Turn['kept'], form: string): WordChange {
  return kept === undefined ? { kind: 'forget-choice', form } : { kind: 'choose', form, entry: kept };
}
