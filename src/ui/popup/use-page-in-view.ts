import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ActivePage, PageTerm } from '../../core/active-page.ts';
import { nameOf } from './page-terms.tsx';
import type { PopupWiring } from './popup-wiring.ts';

/** The page in view, as the popup follows it. */
interface PageInView {
  /** Undefined while it is being read. */
  page: ActivePage | undefined;
  /** Says that a chosen term has left the page meanwhile; '' when none has. */
  gone: string;
  /** Leads to a term on the page; reads the page again when it is not there any more. */
  show(tabId: number, term: PageTerm): Promise<void>;
  refresh(): Promise<void>;
  /** Takes back what `gone` says. */
  forgetGone(): void;
}

/** Reads the page once the popup has been drawn. */
export function usePageInView({ cards, readPage, showOnPage, close }: PopupWiring): PageInView {
  const [page, setPage] = useState<ActivePage>();
  const [gone, setGone] = useState('');
  const refresh = useCallback(() => readPage().then(setPage), [readPage]);
  useEffect(() => void refresh(), [refresh]);
  return {
    page,
    gone,
    refresh,
    async show(tabId, term) {
      if (await showOnPage(tabId, term)) return close();
      setGone(`“${nameOf(term, cards)}” is not on the page any more.`);
      await refresh();
    },
    forgetGone: () => setGone(''),
  };
}
