import type { TermKey } from '../core/active-page.ts';
import type { FoundTerm } from '../page/marks/found-terms.ts';

/** What one frame says of itself to the popup. */
export interface PageState {
  hostname: string;
  /** Whether marks are on for this site. */
  on: boolean;
  /** Whether marks are given up for now, because looking at this frame took too long. */
  exhausted: boolean;
  terms: FoundTerm[];
}

/** What a page's script offers to scripts that the extension runs beside it, in the world that both share. */
export interface PageLink {
  /** Whether the extension that started the script is still the one at work. Ends the script when it is not. */
  isLive(): boolean;
  state(): Promise<PageState>;
  show(term: TermKey): Promise<boolean>;
}

/** What marks a page and offers this, in the order in which it is to run. Where it already runs, it does nothing. */
export const PAGE_SCRIPTS: ('/lexicon.js' | '/page.js')[] = ['/lexicon.js', '/page.js'];

/** Key of the symbol under which the link is left. */
export const PAGE_LINK = 'plainly.page';

function place(): Record<symbol, PageLink | undefined> {
  return globalThis as unknown as Record<symbol, PageLink | undefined>;
}

/** The link that an earlier run of the script has left. */
export function earlierPageLink(): PageLink | undefined {
  return place()[Symbol.for(PAGE_LINK)];
}

/** Leaves the link for the popup to find, in place of an earlier one. */
export function offerPageLink(link: PageLink): void {
  place()[Symbol.for(PAGE_LINK)] = link;
}
