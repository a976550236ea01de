/** More of them would fill the page, and say no more to a person. */
const MOST = 5;

/** What could not be read, as a person may read where it stood ("known[3]"): the first, and how many more there are. */
export function unreadInWords(unread: readonly string[]): string {
  const more = unread.length - MOST;
  return unread.slice(0, MOST).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
