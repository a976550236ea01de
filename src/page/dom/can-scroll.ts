import { clientHeightOf, scrollHeightOf } from './true-dom.ts';

/** What is hidden by less than this is hidden by rounding, CSS px. */
const ROUNDING = 2;

/** Whether a reader can scroll what is in a box up and down. */
export function canScroll(element: Element, { overflowY }: Pick<CSSStyleDeclaration, 'overflowY'>): boolean {
  return /auto|scroll/.test(overflowY) && scrollHeightOf(element) - clientHeightOf(element) >= ROUNDING;
}
