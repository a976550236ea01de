import type { VNode } from 'preact';

/** A picture with what it shows in words, for those who want them. Without its drawing, the words stand alone. */
export function Picture({ drawing, alt }: { drawing: VNode | undefined; alt: string }) {
  if (!drawing) return <p>{alt}</p>;
  return (
    <figure class="picture">
      {drawing}
      <details>
        <summary>This picture in words</summary>
        <p>{alt}</p>
      </details>
    </figure>
  );
}
