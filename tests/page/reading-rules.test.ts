import { describe, expect, it } from 'vitest';
import { KINDS, useBarePage } from './support/bare-page.ts';

type Case = [name: string, html: string, passages: string[]];

/** Every page holds "seen", which is read, and "x", which is not. */
const HIDDEN: Case[] = [
  ['not displayed', 'seen<p style="display: none">x</p>', ['seen']],
  ['hidden by attribute', 'seen<p hidden>x</p>', ['seen']],
  ['hidden until found', 'seen<p hidden="until-found">x</p>', ['seen']],
  [
    'invisible, but for a visible child',
    '<p style="visibility: hidden">x <b style="visibility: visible">seen</b></p>',
    ['seen'],
  ],
  ['collapsed', '<p>seen</p><p style="visibility: collapse">x</p>', ['seen']],
  ['wholly see-through', 'seen<p style="opacity: 0">x <b style="opacity: 1">x</b></p>', ['seen']],
  [
    'see-through around an element without a box',
    'seen<p style="opacity: 0"><b style="display: contents">x</b></p>',
    ['seen'],
  ],
  ['faint', '<p style="opacity: 0.1">seen</p>', ['seen']],
  ['of hidden content', 'seen<div style="content-visibility: hidden">x <p>x</p></div>', ['seen']],
  [
    'of hidden content without a box of its own',
    'seen<div style="content-visibility: hidden"><b style="display: contents">x</b></div>',
    ['seen'],
  ],
  ['of content shown when near', '<div style="content-visibility: auto">seen <p>seen</p></div>', ['seen', 'seen']],
  ['in closed details', '<details><summary>seen</summary>x <p>x</p></details>', ['seen']],
  [
    'in closed details around open ones',
    '<details><summary>seen</summary><details open>x <p>x</p></details></details>',
    ['seen'],
  ],
  ['in open details', '<details open><summary>seen</summary>seen <p>seen</p></details>', ['seen', 'seen', 'seen']],
  ['in a closed dialog', 'seen<dialog>x</dialog><dialog open>seen</dialog>', ['seen', 'seen']],
  ['in a closed popover', 'seen<div popover>x</div>', ['seen']],
  ['in a template', 'seen<template><p>x</p></template>', ['seen']],
];

const EXCLUDED: Case[] = [
  ...[
    'code',
    'pre',
    'kbd',
    'samp',
    'textarea',
    'button',
    'script',
    'style',
    'noscript',
    'var',
    'video',
    'canvas',
    'meter',
  ].map((name): Case => [name, `seen <${name}>x</${name}> seen`, ['seen', 'seen']]),
  ['input', 'seen <input value="x"> seen', ['seen', 'seen']],
  ['select', 'seen <select><option>x</option></select> seen', ['seen', 'seen']],
  ['svg', 'seen <svg><title>x</title><text y="9">x</text></svg> seen', ['seen', 'seen']],
  ['editable parts', '<p>seen</p><div contenteditable><p>x</p></div>', ['seen']],
  ['editable plain text', '<p>seen</p><div contenteditable="plaintext-only">x</div>', ['seen']],
  ['islands in editable parts', '<div contenteditable="true">x<p contenteditable="false">x</p></div>seen', ['seen']],
  ['but not what is said not to be editable', '<p contenteditable="false">seen</p>', ['seen']],
  ['text boxes by role', 'seen<div role="textbox">x</div>', ['seen']],
  ['buttons by role', 'seen<div role="button">x</div>', ['seen']],
  ...[
    '<nav>x</nav>',
    '<menu><li>x</li></menu>',
    '<div role="navigation">x</div>',
    '<div role="menubar"><span>x</span></div>',
    '<span role="tab">x</span>',
    '<ul class="breadcrumbs"><li>x</li></ul>',
    // Microdata, link types, hCard.
    '<span itemprop="author" itemscope><b itemprop="name">x</b></span>',
    '<a rel="nofollow author" href="#">x</a>',
    '<div class="comment-author vcard"><cite class="fn">x</cite></div>',
    // phpBB, vBulletin, MyBB.
    '<a class="username-coloured" href="#">x</a>',
    '<p class="author">x</p>',
    '<dl class="postprofile"><dt>x</dt></dl>',
    '<div id="sig7" class="signature">x</div>',
    '<blockquote class="signature restore">x</blockquote>',
    // XenForo, Invision.
    '<aside class="message-signature js-expand"><p>x</p></aside>',
    '<div class="message-user"><h4>x</h4></div>',
    '<div data-role="memberSignature"><p>x</p></div>',
    // Discourse, Reddit, X, and classes that a build made.
    '<a data-user-card="x" href="#">x</a>',
    '<span slot="authorName"><a href="#">x</a></span>',
    '<div data-testid="User-Name">x</div>',
    '<a class="PostHeader__userName--3xY" href="#">x</a>',
  ].map((html): Case => [html, `<p>seen</p>${html}<p>seen</p>`, ['seen', 'seen']]),
  [
    'but not a page by its author or of signatures',
    '<main class="author"><p>seen</p></main><article class="post-signature-x">seen</article>',
    ['seen', 'seen'],
  ],
  [
    'nor what has a name that only sounds alike',
    '<p class="authority">seen</p><p class="fnord">seen</p>',
    ['seen', 'seen'],
  ],
  ['CodeMirror', 'seen<div class="CodeMirror"><div>x</div></div>', ['seen']],
  ['Monaco', 'seen<div class="monaco-editor"><div>x</div></div>', ['seen']],
  [
    'what must not be translated',
    '<p>seen</p><p translate="no">x <b translate="yes">seen</b> <b>x</b></p>',
    ['seen', 'seen'],
  ],
  ['what must not be translated, by class', 'seen<p class="notranslate">x</p>', ['seen']],
  ['a part that must not be translated, joining nothing across it', '<p>a <b translate="no">x</b> b</p>', ['a', 'b']],
  ['parts in other languages', '<p>seen</p><p lang="fr">x <b lang="en-GB">seen</b></p>', ['seen', 'seen']],
  ['a part in another language, joining nothing across it', '<p>a <i lang="la">x</i> b</p>', ['a', 'b']],
  ['an invisible part, joining nothing across it', '<p>a <i style="visibility: hidden">x</i> b</p>', ['a', 'b']],
  [
    'a slotted part in another language',
    '<div><b lang="de">x</b><template data-root="open">a <slot></slot></template></div>',
    ['a'],
  ],
  [
    'a page in another language, but for English parts',
    '<!doctype html><html lang="de"><body>x <p lang="en">seen</p></body></html>',
    ['seen'],
  ],
  [
    'a page that must not be translated',
    '<!doctype html><html lang="en" translate="no"><body>x <p translate="yes">seen</p></body></html>',
    ['seen'],
  ],
];

/** Editors with the focus: [name, page; the element #keys is focused, expected]. */
const FOCUSED: Case[] = [
  [
    'an editor whose tiny field catches the keys',
    `<p>seen</p><div style="width: 400px; height: 100px; position: relative"><div style="overflow: hidden; position: absolute;
     width: 3px; height: 0"><textarea id="keys" style="position: absolute; width: 1px; height: 1em; padding: 0"></textarea></div>
     <div><div>x</div></div></div>`,
    ['seen'],
  ],
  [
    'an editor with a field of no size',
    `<p>seen</p><div style="width: 500px; height: 200px"><div class="lines"><div>x</div></div>
     <textarea id="keys" style="width: 0; height: 0; border: 0; padding: 0; position: absolute"></textarea></div>`,
    ['seen'],
  ],
  [
    'an editor in a shadow root',
    `<p>seen</p><div><template data-root="open"><div style="width: 400px; height: 100px"><p>x</p>
     <textarea id="keys" style="width: 1px; height: 1px; padding: 0"></textarea></div></template></div>`,
    ['seen'],
  ],
  [
    'an editor in a closed shadow root',
    `<p>seen</p><div><template data-root="closed"><div style="width: 400px; height: 100px"><p>x</p>
     <textarea id="keys" style="width: 1px; height: 1px; padding: 0"></textarea></div></template></div>`,
    ['seen'],
  ],
  [
    'no prose around an ordinary field',
    '<div>seen <input id="keys" style="width: 200px; height: 20px"> seen</div>',
    ['seen', 'seen'],
  ],
  ['no prose around a focused link', '<div>seen <a id="keys" href="#">seen</a></div>', ['seen seen']],
];

describe.each(KINDS)('reading rules in %s', (kind) => {
  const bare = useBarePage(kind);
  const texts = async (html: string) => (await bare.load(html)).evaluate(() => plainly.texts());

  it.each(HIDDEN)('know what is %s', async (_, html, passages) => expect(await texts(html)).toEqual(passages));
  it.each(EXCLUDED)('leave out %s', async (_, html, passages) => expect(await texts(html)).toEqual(passages));

  it.each(FOCUSED)('leave out %s while it has the focus', async (_, html, passages) => {
    const page = await bare.load(html);
    const read = await page.evaluate(() => {
      const inside = [...document.querySelectorAll('*')].flatMap((element) => plainly.shadowRootOf(element) ?? []);
      const [keys] = [document, ...inside].flatMap((root) => root.querySelector<HTMLElement>('#keys') ?? []);
      keys?.focus();
      const focused = plainly.texts();
      keys?.blur();
      return { focused, blurred: plainly.texts() };
    });
    expect(read.focused).toEqual(passages);
    expect(read.blurred.join(' ')).toBe(html.includes('>x<') ? 'seen x' : passages.join(' '));
  });

  it('read an undeclared language as they are told', async () => {
    const page = await bare.load('<!doctype html><html><body>ketamine</body></html>');
    const read = await page.evaluate(() => {
      return [true, false].map((undeclaredIsEnglish) => {
        return [...plainly.passagesOf({ ...plainly.reading(), undeclaredIsEnglish })].length;
      });
    });
    expect(read).toEqual([1, 0]);
  });

  it('leave a document alone while the whole of it is edited', async () => {
    const page = await bare.load('<p>ketamine</p>');
    const found = await page.evaluate(async () => {
      const { reader } = plainly.read(['ketamine']);
      await plainly.firstMarks();
      const before = reader.marks().length;
      document.designMode = 'on';
      return before;
    });
    expect(found).toBe(1);
    await page.evaluate(() => document.body.append(' more'));
    await page.waitForFunction(() => !CSS.highlights.has('plainly'), { timeout: 3000, polling: 25 });
  });
});
