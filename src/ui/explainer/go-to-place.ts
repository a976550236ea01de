/** Goes to a place within the explainer, also when it is the one that the address names already. */
export function goToPlace({ location, defaultView }: Document, place: string): void {
  const hash = place === '' ? '' : `#${place}`;
  if (location.hash === hash) defaultView?.dispatchEvent(new HashChangeEvent('hashchange'));
  else location.hash = hash;
}
