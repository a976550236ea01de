import type { FoundTerm } from '../page/reader.ts';

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
  state(): Promise<PageState>;
  show(entry: number): Promise<boolean>;
}

/** Key of the symbol under which the link is left. */
export const PAGE_LINK = 'plainly.page';

/** Leaves the link for the popup to find, in place of one that an earlier run of the script has left. */
export function offerPageLink(link: PageLink): void {
  (globalThis as unknown as Record<symbol, PageLink>)[Symbol.for(PAGE_LINK)] = link;
}
