import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Forgets all of the reader's own words, after asking once more in the same place. */
export function ClearWords({ onClear }: { onClear(): void }) {
  const [isAsking, setAsking] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  // What was pressed is gone: without this, keys would begin at the top of the page again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asking brings the button
  useLayoutEffect(() => no.current?.focus(), [isAsking]);
  if (!isAsking) {
    return (
      <button type="button" onClick={() => setAsking(true)}>
        Forget all of this
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame of its own
    <div role="group" aria-labelledby="clear-words">
      <p id="clear-words" role="alert">
        Forget all words you know and all meanings you chose? This cannot be undone.
      </p>
      <div class="choices">
        <button
          type="button"
          onClick={({ currentTarget }) => {
            setAsking(false);
            onClear();
            // The buttons will be gone with the words.
            focusOn(currentTarget.closest('fieldset'));
          }}
        >
          Yes, forget all
        </button>
        <button type="button" ref={no} onClick={() => setAsking(false)}>
          No, keep them
        </button>
      </div>
    </div>
  );
}

function focusOn(group: HTMLElement | null): void {
  if (!group) return;
  group.tabIndex = -1;
  group.focus({ preventScroll: true });
}
