import type { VNode } from 'preact';
import { firstSentence } from '../../../core/glossary/card.ts';

/**
 * A picture with what it shows in words, for those who want them; the first sentence of these is its name. Without its
 * drawing, the words stand alone.
 */
export function Picture({ drawing, alt }: { drawing: VNode | undefined; alt: string }) {
  if (!drawing) return <p>{alt}</p>;
  return (
    <figure class="picture" aria-label={firstSentence(alt)}>
      {drawing}
      <details>
        <summary>This picture in words</summary>
        <p>{alt}</p>
      </details>
    </figure>
  );
}
