import { bareBrowser } from './bare-browser.ts';

/** Name of the connection by which a frame asks for the script that marks it. A connection says nothing else. */
export const BRING_PAGE = 'bring-page';

/** How often it is asked again, and after what time, ms: the background may be stopped at any moment. */
const TRIES = 3;
const PAUSE = 1000;

/** Asks the background for the script that marks this frame. Does nothing when the extension has gone. */
export function bringPage(tries = TRIES): void {
  let came = false;
  try {
    const port = bareBrowser.runtime.connect({ name: BRING_PAGE });
    port.onMessage.addListener(() => {
      came = true;
      port.disconnect();
    });
    port.onDisconnect.addListener(() => {
      if (!came && tries > 1) setTimeout(() => bringPage(tries - 1), PAUSE);
    });
  } catch {
    // Gone or updated under the page: a newer script, if there is one, asks for itself.
  }
}
