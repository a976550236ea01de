import { escaped } from './sentences.ts';

/** Stands for a sign that a reader does not see; it is part of no word and no number. */
const UNSEEN = '\u0000';

/** What in an article's file is not for reading: citations, anchors, where links and pictures lead, fields about the text. */
const NOT_READ = [
  /\[@[a-z0-9-]+\]/g,
  /\{#[a-z0-9-]+\}/g,
  /\]\([^)\s]*\)/g,
  /!(?=\[)/g,
  /^reviewed:.*$/gm,
  /^(?:entries|exceptions):[^\n]*\n(?:[ \t]+[^\n]*\n)*/gm,
  /^\s*-? ?article:.*$/gm,
];

/** An article's file with everything else hidden. Lines and offsets stay what they are. */
export function readableText(content: string): string {
  return NOT_READ.reduce((text, part) => text.replace(part, hidden), content);
}

/** A text as long, on as many lines, that says nothing. */
export function hidden(text: string): string {
  return text.replace(/[^\n]/g, UNSEEN);
}

/** Line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Finds a text wherever it stands, whatever spaces and line ends are between its words. */
export function anySpacing(text: string): RegExp {
  return new RegExp(text.trim().split(/\s+/).map(escaped).join('\\s+'), 'g');
}
