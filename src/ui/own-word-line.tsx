import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface OwnWordLineProps {
  /** Whether the reader knows the word. */
  known: boolean;
  /** Keeps whether the reader knows the word. Rejects with an Error in plain words. */
  setKnown(known: boolean): Promise<void>;
  /** Whether the button can be reached with the Tab key. */
  reachable: boolean;
  /** What else can be said of a word that is marked. */
  children?: ComponentChildren;
}

/**
 * The quiet line in which a reader says to know a word, and takes it back: by the same button, so that no hand has to move.
 */
export function OwnWordLine({ known, setKnown, reachable, children }: OwnWordLineProps) {
  const [problem, setProblem] = useState('');
  const press = (): void => {
    setProblem('');
    setKnown(!known).catch((error: Error) => setProblem(error.message));
  };
  return (
    <>
      <div class="card-own">
        <span role="status">{known && 'You know this word.'}</span>
        <button type="button" tabIndex={reachable ? 0 : -1} onClick={press}>
          {known ? 'Mark it again' : 'I know this word'}
        </button>
        {!known && children}
      </div>
      {problem !== '' && <CardProblem problem={problem} />}
    </>
  );
}

/** Why something could not be kept. */
export function CardProblem({ problem }: { problem: string }) {
  return (
    <p class="card-problem" role="alert">
      {problem}
    </p>
  );
}
