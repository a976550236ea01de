import { CARD_HOST } from '../card-contract.ts';

/**
 * Elements whose text is no prose (code, what is typed, what is drawn or not shown) or whose words act when touched, as in
 * navigation; and cards.
 */
const SKIPPED = new Set(
  (
    'audio button canvas code datalist embed head iframe input kbd math menu meter nav noscript object optgroup option picture ' +
    'pre progress rp rt samp script select style template textarea title var video ' +
    CARD_HOST
  ).split(' '),
);

/** Whether the text of elements of this (local) name may be prose. */
export function isProse(name: string): boolean {
  return !SKIPPED.has(name);
}
