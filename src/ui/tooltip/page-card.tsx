import { CardHead } from '../card-head.tsx';
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
        <CardHead term={<bdi>{written}</bdi>} tabIndex={reachable ? 0 : -1} onClose={onClose} />
        <p class="card-plain">
          This page says: <bdi>{pageSays}</bdi>
        </p>
        <footer class="card-quiet">These are the page’s own words, not Plainly’s.</footer>
      </article>
      <Spoken words={announce ? `${written}. This page says: ${pageSays}` : ''} />
    </>
  );
}
