/** More of them would fill the page, and say no more to a person. */
const MOST = 5;

/** Places of words that make no sense, as a person may read them: the first, and how many more there are. */
export function placesInWords(places: readonly string[]): string {
  const more = places.length - MOST;
  return places.slice(0, MOST).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
