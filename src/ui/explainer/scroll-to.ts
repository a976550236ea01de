/** Frames in which a place is scrolled to again: what was out of view is laid out on the way and moves what comes after. */
const FRAMES = 5;

/** Scrolls to an element and stays with it while the entries before it take their true heights. Returns what stops it. */
export function scrollTo(element: Element): () => void {
  let left = FRAMES;
  let frame = 0;
  const scroll = (): void => {
    element.scrollIntoView();
    if (left-- > 0) frame = requestAnimationFrame(scroll);
  };
  scroll();
  return () => cancelAnimationFrame(frame);
}
