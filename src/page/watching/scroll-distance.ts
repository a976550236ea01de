/** How far a page and the boxes in it have been scrolled since it was last asked to forget. */
export interface ScrollDistance {
  /** Notes a scroll event of this target; the distance so far, CSS px. Infinite when it cannot be told. */
  note(target: EventTarget | null): number;
  forget(): void;
}

/** What is known of a box's place, of the page's own by `window`. Pages can overwrite what their elements say. */
function placeOf(window: Window, target: EventTarget | null): { x: number; y: number } | undefined {
  const { scrollX: pageX, scrollY: pageY } = window;
  if (target === window.document || target === window) return { x: pageX, y: pageY };
  if (!(target instanceof Element)) return undefined;
  const { scrollLeft: x, scrollTop: y } = target;
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : undefined;
}

export function createScrollDistance(window: Window): ScrollDistance {
  const places = new WeakMap<EventTarget, { x: number; y: number }>();
  places.set(window.document, { x: window.scrollX, y: window.scrollY });
  let distance = 0;
  return {
    note(target) {
      const place = placeOf(window, target);
      if (!target || !place) return Number.POSITIVE_INFINITY;
      const before = places.get(target);
      places.set(target, place);
      distance += before ? Math.abs(place.x - before.x) + Math.abs(place.y - before.y) : Number.POSITIVE_INFINITY;
      return distance;
    },
    forget() {
      distance = 0;
    },
  };
}
