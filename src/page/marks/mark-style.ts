import type { Settings } from '../../core/settings.ts';
import { CARD_HOST, CARD_SHOWN } from '../card-contract.ts';
import { CURRENT_HIGHLIGHT, MARK_HIGHLIGHT } from './paint.ts';

/**
 * Mid tones that stand out at least 3:1 from white and from black pages alike (WCAG 1.4.11); "page" takes the text's own
 * color, which stands out wherever the text does.
 */
export const MARK_COLORS: Record<Settings['markColor'], string> = {
  page: 'currentcolor',
  blue: '#3b82c4',
  green: '#3d8b4f',
  purple: '#9a6bc9',
  orange: '#c2701c',
};

/**
 * The style sheet for marks. Underlines take no room, so no text moves. Paper has no cards to open. Important, so that one
 * of user origin takes the place of the one that pages have from their start. Cards show only where it is: Firefox takes it
 * away with the extension, whose scripts end there without a word. Where the reader has the system choose colors, Chromium
 * paints all highlights as it paints selected text; neither colors nor `forced-color-adjust` of highlights count there, and
 * that of the page's own elements is not to be changed.
 *
 * With `highlightsInherit` only the root has the style of marks, and all elements inherit it from there, in shadow roots too. A
 * browser that has it so (CSS Pseudo-Elements 4, 3.5) need not make one for each element. Chromium does, Firefox does not.
 */
export function markStyle(
  { markStyle, markColor }: Pick<Settings, 'markStyle' | 'markColor'>,
  highlightsInherit: boolean,
): string {
  const line = `underline ${markStyle} ${MARK_COLORS[markColor]}`;
  const where = highlightsInherit ? ':root' : '';
  return `@media not print {
${where}::highlight(${MARK_HIGHLIGHT}) { text-decoration: ${line} 2px !important; }
${where}::highlight(${CURRENT_HIGHLIGHT}) { text-decoration: underline solid ${MARK_COLORS[markColor]} 3px !important; }
${CARD_HOST} { ${CARD_SHOWN}: block !important; }
}`;
}
