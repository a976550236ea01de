import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markOf } from '../support/point-at.ts';
import { KINDS } from '../support/session.ts';
import { placedMarks, startTwins, type Twin, type Twins, wholePage } from './twins.ts';

interface EditorPage {
  value(): string;
  caret(): unknown;
}
type EditorWindow = Window & { editor: EditorPage };

/** Editors, where one clicks to write in them, and what else of the page is marked: with `designMode`, all of it is one. */
const EDITORS: { name: string; field: string; framed?: boolean; around?: string[]; part?: string }[] = [
  { name: 'plain', field: '#editor' },
  { name: 'design-frame', field: 'body', framed: true },
  { name: 'design-document', field: 'p', around: [] },
  { name: 'prosemirror', field: '.ProseMirror' },
  { name: 'codemirror', field: '.cm-content' },
  // How far the widgets around its lines have got is a matter of timing.
  { name: 'monaco', field: '.view-line', part: '.view-lines' },
  { name: 'quill', field: '.ql-editor' },
  { name: 'tinymce', field: 'body', framed: true },
  { name: 'ckeditor', field: '.ck-content' },
];

/** The editing commands that Chromium's own keys stand for; DevTools' keys do not do them by themselves. */
const COMMANDS: Record<string, string> = {
  'Control KeyC': 'Copy',
  'Control KeyV': 'Paste',
  'Control KeyZ': 'Undo',
  'Control Shift KeyZ': 'Redo',
};

/** More than there are steps to be undone. */
const ALL_STEPS = 20;

/** One thing that a person does in an editor. */
type Deed = (twin: Twin) => Promise<void>;

const type =
  (text: string): Deed =>
  ({ page }) =>
    page.keyboard.type(text);

const press =
  (key: KeyInput, times = 1, holding: KeyInput[] = []): Deed =>
  async ({ page, kind }) => {
    const command = kind === 'chromium' ? COMMANDS[[...holding, key].join(' ')] : undefined;
    for (const held of holding) await page.keyboard.down(held);
    for (let i = 0; i < times; i++) await page.keyboard.press(key, command ? { commands: [command] } : {});
    for (const held of holding) await page.keyboard.up(held);
  };
const undo = (times = 1): Deed => press('KeyZ', times, ['Control']);
const redo = (times = 1): Deed => press('KeyZ', times, ['Control', 'Shift']);

const DEEDS: Record<string, Deed> = {
  'go to the end': press('End'),
  type: type(' my ketamine infusion for CRPS'),
  'go back': press('ArrowLeft', ' CRPS'.length),
  'type in the middle': type(' and the burning'),
  'type more': type(' of allodynia'),
  undo: undo(),
  'undo once more': undo(),
  redo: redo(2),
  'type again': type(' hyperalgesia'),
  'select words': press('ArrowLeft', 'hyperalgesia'.length, ['Shift']),
  copy: press('KeyC', 1, ['Control']),
  'go to the end again': press('End'),
  'begin a line': press('Enter'),
  paste: press('KeyV', 1, ['Control']),
  'type after pasting': type(' and gabapentin'),
  'take out a letter': press('Backspace'),
  'undo all': undo(ALL_STEPS),
  'redo all': redo(ALL_STEPS),
};

/**
 * Editors go by the clock in what they undo at once: it stands still while one thing is done, however slow the machine, and
 * is a minute on for the next.
 */
function aMinuteLater(): void {
  const now = Date.now() + 60_000;
  Date.now = () => now;
}

/** What an editor holds and where its caret is, once that has come to rest. */
async function stateOf(page: Page): Promise<string> {
  const read = () =>
    page.evaluate(async () => {
      for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
      const { editor } = window as unknown as EditorWindow;
      return JSON.stringify([editor.value(), editor.caret()]);
    });
  for (let before = await read(); ; ) {
    const now = await read();
    if (now === before) return now;
    before = now;
  }
}

/** Waits for marks on text that comes late: all before it has been looked at by then. */
async function looked({ page, hasPlainly }: Twin, text: string): Promise<void> {
  await page.evaluate((text) => {
    const late = document.createElement('p');
    late.textContent = text;
    document.body.prepend(late);
  }, text);
  if (hasPlainly) await markOf(page, text);
}

const markCount = (frame: Frame): Promise<number> => frame.evaluate(() => CSS.highlights.get('plainly')?.size ?? 0);

interface Written {
  states: Record<string, string>;
  html: string[];
  /** Words marked on the page, from top to bottom, while writing and after. */
  marks: string[][];
  /** Marks in each frame of the page, while writing and after. */
  framed: number[][];
}

async function write(twin: Twin, { field, framed, around, part }: (typeof EDITORS)[number]): Promise<Written> {
  const { page } = twin;
  await page.waitForFunction(() => 'editor' in window);
  const frames = page.mainFrame().childFrames();
  const home = framed ? frames[0] : page.mainFrame();
  if (twin.hasPlainly && !around) await markOf(page, 'fibromyalgia');
  await (await home?.waitForSelector(field))?.click();
  const states: Record<string, string> = {};
  for (const [name, deed] of Object.entries(DEEDS)) {
    await page.evaluate(aMinuteLater);
    await deed(twin);
    states[name] = await stateOf(page);
  }
  const marks: string[][] = [];
  const framedMarks: number[][] = [];
  const note = async () => {
    marks.push((await placedMarks(page)).map(([written]) => written));
    framedMarks.push(await Promise.all(frames.map(markCount)));
  };
  if (!around) await looked(twin, 'central sensitization');
  await note();
  const html = part
    ? await page.$$eval(part, (parts) => parts.map(({ outerHTML }) => outerHTML))
    : await Promise.all([page.mainFrame(), ...frames].map(wholePage));
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  if (!around) await looked(twin, 'neuropathic pain');
  await note();
  expect(twin.complaints).toEqual([]);
  return { states, html, marks, framed: framedMarks };
}

describe.each(KINDS)('editors in %s', (kind) => {
  let twins: Twins;
  beforeAll(async () => {
    twins = await startTwins(
      kind,
      EDITORS.map(({ name }) => name),
    );
  });
  afterAll(() => twins?.close());

  it.each(EDITORS)('$name holds what was written as without Plainly, unmarked', async (editor) => {
    const { withPlainly, without } = await twins.inBoth(editor.name, (twin) => write(twin, editor));
    expect(withPlainly.states).toEqual(without.states);
    expect(withPlainly.html).toEqual(without.html);
    const { states } = without;
    expect(states['type']).toContain(' my ketamine infusion for CRPS');
    expect(states['take out a letter']).toContain('hyperalgesia and gabapenti');
    const value = (deed: string): unknown => JSON.parse(states[deed] ?? '')[0];
    expect(new Set(['type more', 'undo', 'undo once more'].map(value)).size).toBe(3);
    expect(value('redo')).toBe(value('type more'));
    expect(value('undo all')).toBe(value('go to the end'));
    expect(value('redo all')).toBe(value('take out a letter'));
    const around = editor.around ?? ['central sensitization', 'fibromyalgia'];
    expect(withPlainly.marks).toEqual([around, editor.around ?? ['neuropathic pain', ...around]]);
    expect(withPlainly.framed).toEqual([without.framed[0], without.framed[1]]);
  });
});
