import { bareBrowser } from './bare-browser.ts';

/** Name of the connection by which a frame asks for the script that marks it. A connection says nothing else. */
export const BRING_PAGE = 'bring-page';

/** What the background answers: that the script has come, or that the reader wants no marks on this site. */
export type Brought = 'here' | 'off';

/** How often it is asked again, and after what time, ms: the background may be stopped at any moment. */
const TRIES = 3;
const PAUSE = 1000;

/**
 * Asks the background for the script that marks this frame; on a site that is switched off, again whenever the settings may
 * have changed. Does nothing when the extension has gone.
 */
export function bringPage(): void {
  const here = new AbortController();
  const ask = (tries: number): void => {
    let answered = false;
    try {
      const port = bareBrowser.runtime.connect({ name: BRING_PAGE });
      port.onMessage.addListener((answer) => {
        answered = true;
        port.disconnect();
        if (answer === 'here') here.abort();
      });
      port.onDisconnect.addListener(() => {
        if (!answered && tries > 1) setTimeout(() => ask(tries - 1), PAUSE);
      });
    } catch {
      // Gone or updated under the page: a newer script, if there is one, asks for itself.
    }
  };
  askWhenSettingsChange(() => ask(TRIES), here.signal);
  ask(TRIES);
}

/** Pages that the browser keeps for the way back hear of no change meanwhile. */
function askWhenSettingsChange(ask: () => void, signal: AbortSignal): void {
  window.addEventListener('pageshow', ({ persisted }) => persisted && ask(), { signal });
  const { onChanged } = bareBrowser.storage?.sync ?? {};
  onChanged?.addListener(ask);
  signal.addEventListener('abort', () => onChanged?.removeListener(ask));
}
