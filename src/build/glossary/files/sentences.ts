import type { Block } from '../../../core/glossary/prose.ts';
import { plainText } from '../../../core/glossary/prose.ts';

/** The sentences of a text. A period within a number or a short form is not followed by a space and a capital. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\p{N}])/u).filter((sentence) => sentence !== '');
}

/** How many words a text has, as a person counts them who goes by the spaces. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** The text of a detail, its paragraphs one after another. */
export function detailText(detail: Block[]): string {
  return detail.map((block) => (block.kind === 'paragraph' ? plainText(block.children) : '')).join('\n');
}

/** A text as a part of a regular expression that stands for just this text. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
