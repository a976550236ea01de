import { useRef } from 'preact/hooks';
import { isoDay } from '../../core/iso-day.ts';
import type { OwnWords } from '../../core/own-words/own-words.ts';
import { copiesOf } from '../../core/own-words/words-copy.ts';

interface CopyOfWordsProps {
  words: OwnWords;
  onBring(file: File): void;
}

/** Saves the reader's own words as a file, and brings in what such a file holds. */
export function CopyOfWords({ words, onBring }: CopyOfWordsProps) {
  const input = useRef<HTMLInputElement>(null);
  const isEmpty = Object.values(words).every((list: unknown[]) => list.length === 0);
  return (
    <>
      <p class="quiet">
        All this is kept on this device only, and is gone when Plainly is removed. A copy is a file for you to keep. It
        can be brought in again, here or in another browser.
      </p>
      <div class="choices">
        {!isEmpty && (
          <button type="button" onClick={() => save(words)}>
            Save a copy
          </button>
        )}
        <button type="button" onClick={() => input.current?.click()}>
          Bring in a copy
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onBring(file);
            // Else the same file could not be chosen once more.
            currentTarget.value = '';
          }}
        />
      </div>
    </>
  );
}

function save(words: OwnWords): void {
  const copies = copiesOf(words);
  for (const [at, copy] of copies.entries()) {
    const number = copies.length > 1 ? `-${at + 1}-of-${copies.length}` : '';
    saveAs(`plainly-words-${isoDay(new Date())}${number}.json`, copy);
  }
}

/** Has the browser save a text as a file, where the reader keeps such files. */
function saveAs(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  URL.revokeObjectURL(href);
}
