import type { FoundTerm } from '../page/reader.ts';

/** What one frame says of itself to the popup. */
export interface PageState {
  hostname: string;
  /** Whether marks are on for this site. */
  on: boolean;
  terms: FoundTerm[];
}

/** What a page's script offers to scripts that the extension runs beside it, in the world that both share. */
export interface PageLink {
  state(): Promise<PageState>;
  show(entry: number): Promise<boolean>;
}

/** Key of the symbol under which the link is left. */
export const PAGE_LINK = 'plainly.page';

/** Leaves the link for the popup to find. */
export function offerPageLink(link: PageLink): void {
  (globalThis as unknown as Record<symbol, PageLink>)[Symbol.for(PAGE_LINK)] = link;
}

/** The link that a page's script has left in this world, when there is one. */
export function isPageLinked(): boolean {
  return Symbol.for(PAGE_LINK) in globalThis;
}
