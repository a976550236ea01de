import { Spoken } from './spoken.tsx';

interface PageCardProps {
  written: string;
  pageSays: string;
  /** Whether the button can be reached with the Tab key. */
  reachable: boolean;
  /** Whether screen readers are told what the card says. */
  announce: boolean;
  onClose(): void;
}

/** What the page itself says of a word that the glossary does not have in this meaning: the page's words, marked as such. */
export function PageCard({ written, pageSays, reachable, announce, onClose }: PageCardProps) {
  return (
    <>
      <article class="card">
        <header class="card-head">
          <h2 class="card-term">
            <bdi>{written}</bdi>
          </h2>
          <button type="button" class="card-icon" tabIndex={reachable ? 0 : -1} aria-label="Close" onClick={onClose}>
            <span aria-hidden="true">×</span>
          </button>
        </header>
        <p class="card-plain">
          This page says: <bdi>{pageSays}</bdi>
        </p>
        <footer class="card-quiet">These are the page’s own words, not Plainly’s.</footer>
      </article>
      <Spoken words={announce ? `${written}. This page says: ${pageSays}` : ''} />
    </>
  );
}
