import type { Settings } from '../core/settings.ts';

/**
 * Sets the theme of an extension page: as chosen, or as the reader's system has it, now and when it changes. Returns a
 * function that stops following the system.
 */
export function applyTheme(theme: Settings['theme'], document: Document): () => void {
  const dark = document.defaultView?.matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    document.documentElement.dataset.theme = theme === 'page' ? (dark?.matches ? 'dark' : 'light') : theme;
  };
  apply();
  if (theme === 'page') dark?.addEventListener('change', apply);
  return () => dark?.removeEventListener('change', apply);
}
