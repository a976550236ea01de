/**
 * Empties the search box that it stands in, an element of the class `clearable`. `onClear` puts the focus where it belongs.
 */
export function ClearButton({ onClear }: { onClear(): void }) {
  return (
    <button type="button" class="clear" aria-label="Clear the search" onClick={onClear}>
      <span aria-hidden="true">×</span>
    </button>
  );
}
