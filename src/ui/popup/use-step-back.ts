import { useEffect } from 'preact/hooks';

/** While something is being looked up, Esc goes one step back instead of closing the popup. */
export function useStepBack(looking: boolean, back: () => void): void {
  useEffect(() => {
    if (!looking) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      back();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
