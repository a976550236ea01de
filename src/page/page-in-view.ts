import type { ActivePage } from '../core/active-page.ts';

/** What the extension can know of the page in view; `exhausted` when marks are given up there for now. */
export type PageInView = ActivePage & { exhausted?: boolean };
