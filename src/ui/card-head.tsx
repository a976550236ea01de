import type { ComponentChildren } from 'preact';

interface CardHeadProps {
  term: ComponentChildren;
  tabIndex: number;
  /** Undefined when nothing was shown before. */
  onBack?: (() => void) | undefined;
  /** What the way back is called. */
  backTo?: string;
  /** Undefined where the card has no place to close, as on a page of its own. */
  onClose?: (() => void) | undefined;
}

/** The head of a card: the way back, the word, the way out. */
export function CardHead({ term, tabIndex, onBack, backTo, onClose }: CardHeadProps) {
  return (
    <header class="card-head">
      {onBack && (
        <button type="button" class="card-icon" tabIndex={tabIndex} aria-label={backTo} onClick={onBack}>
          <span aria-hidden="true">‹</span>
        </button>
      )}
      <h2 class="card-term">{term}</h2>
      {onClose && (
        <button type="button" class="card-icon" tabIndex={tabIndex} aria-label="Close" onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      )}
    </header>
  );
}
