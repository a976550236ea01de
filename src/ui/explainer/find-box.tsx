import { ClearButton } from '../clear-button.tsx';

const INPUT = 'find';

interface FindBoxProps {
  query: string;
  onQuery(query: string): void;
  onClear(): void;
}

/** Search in articles and words; what is found stands in place of the text. */
export function FindBox({ query, onQuery, onClear }: FindBoxProps) {
  return (
    <search class="find clearable">
      <label class="spoken" for={INPUT}>
        Search articles and words
      </label>
      <input
        id={INPUT}
        type="search"
        placeholder="Search"
        autocomplete="off"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClear();
        }}
      />
      {query !== '' && (
        <ClearButton
          onClear={() => {
            onClear();
            document.getElementById(INPUT)?.focus();
          }}
        />
      )}
    </search>
  );
}
