import { CardHead } from '../card-head.tsx';
import { CardProblem } from '../own-word-line.tsx';

interface UnmarkedCardProps {
  written: string;
  problem: string;
  /** Whether the buttons can be reached with the Tab key. */
  reachable: boolean;
  onUndo(): void;
  onClose(): void;
}

/** Says that a word is left alone on this site from now on, and takes it back. */
export function UnmarkedCard({ written, problem, reachable, onUndo, onClose }: UnmarkedCardProps) {
  const tabIndex = reachable ? 0 : -1;
  return (
    <article class="card">
      <CardHead term={<bdi>{written}</bdi>} tabIndex={tabIndex} onClose={onClose} />
      <p class="card-plain" role="status">
        Not marked on this site any more.
      </p>
      {problem !== '' && <CardProblem problem={problem} />}
      <div class="card-actions">
        <button type="button" tabIndex={tabIndex} onClick={onUndo}>
          Undo
        </button>
      </div>
      <footer class="card-quiet">The options of Plainly list such words.</footer>
    </article>
  );
}
