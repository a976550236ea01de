import type { Chooser } from '../core/choose-sense.ts';

/**
 * Where the script that knows what forms mean leaves its chooser for the page's script, in the world both share. It comes
 * only to pages where a form was seen.
 */
export const CHOOSER = Symbol.for('plainly.chooser');

export interface ChooserPlace {
  [CHOOSER]?: Chooser;
}
