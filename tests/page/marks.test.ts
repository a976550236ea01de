import { describe, expect, it } from 'vitest';
import { KINDS, useBarePage } from './support/bare-page.ts';

const FORMS = ['central sensitization', 'ketamine', 'ketamine infusion', 'CRPS', 'pain'];

type Case = [name: string, html: string, words: string[]];

const FOUND: Case[] = [
  ['in one text node', '<p>about ketamine today</p>', ['ketamine']],
  ['several in one text node', '<p>CRPS, ketamine; CRPS</p>', ['CRPS', 'ketamine', 'CRPS']],
  ['across elements', '<p>central <em>sensitization</em> is</p>', ['central sensitization']],
  ['across many elements', '<p><b>cen<i>tral</i></b> <u>sens</u>itization</p>', ['central sensitization']],
  ['over a line end in the source', '<p>central\n    sensitization</p>', ['central\n    sensitization']],
  ['with soft hyphens', '<p>keta&shy;mine in&shy;fu&shy;sion</p>', ['keta\u00admine in\u00adfu\u00adsion']],
  ['after kept line ends', '<p style="white-space: pre-line">a\n\nthe CRPS\nketamine b</p>', ['CRPS', 'ketamine']],
  ['at both ends of a text node', '<p>CRPS <b>or</b> ketamine</p>', ['CRPS', 'ketamine']],
  [
    'from light into shadow text, each by itself',
    '<div>CRPS<template data-root="open">ketamine <slot></slot></template></div>',
    ['ketamine', 'CRPS'],
  ],
  [
    'in a closed root',
    '<div><template data-root="closed"><p>central <b>sensitization</b></p></template></div>',
    ['central sensitization'],
  ],
  [
    'not across the edge of a root',
    '<div>infusion <b>CRPS</b><template data-root="open">ketamine <slot></slot></template></div>',
    ['CRPS'],
  ],
  ['not across blocks', '<p>central</p><p>sensitization</p>', []],
];

const ADDRESSES: Case[] = [
  ['a site', '<p>see www.crps.org for</p>', []],
  ['a site in brackets', '<p>(see www.crps.org)</p>', []],
  ['a site without www', '<p>on CRPS.org, they</p>', []],
  ['a mail address', '<p>write to me@pain.org now</p>', []],
  ['the name in a mail address', '<p>write to pain@clinic.org now</p>', []],
  ['a path', '<p>at https://x.y/ketamine and</p>', []],
  ['a path in the middle', '<p>at https://x.y/a/ketamine/b?c=pain#CRPS</p>', []],
  ['a path without a scheme', '<p>reddit.com/pain says</p>', []],
  ['a handle', '<p>by @pain today</p>', []],
  ['a file', '<p>open ketamine.pdf first</p>', []],
  ['an address across elements', '<p>https://<b>pain</b>.org/CRPS</p>', []],
  ['the end of a sentence', '<p>It is CRPS.</p>', ['CRPS']],
  ['the end of a sentence before the next', '<p>It is CRPS. Then</p>', ['CRPS']],
  ['a sentence without a space after it', '<p>It was pain.Then it went</p>', ['pain']],
  ['a sentence in brackets', '<p>(CRPS.)</p>', ['CRPS']],
  ['dots that go on', '<p>the pain... went</p>', ['pain']],
  ['either or', '<p>pain/CRPS and pain/ketamine</p>', ['pain', 'CRPS', 'pain', 'ketamine']],
  ['a word beside an address', '<p>ketamine (https://x.org) for pain</p>', ['ketamine', 'pain']],
  ['a colon', '<p>ketamine:what is it? CRPS, pain!</p>', ['ketamine', 'CRPS', 'pain']],
  ['quotes', '<p>“CRPS.” and "pain."</p>', ['CRPS', 'pain']],
];

describe.each(KINDS)('marks in %s', (kind) => {
  const bare = useBarePage(kind);
  const found = async (html: string) => {
    const page = await bare.load(html);
    return page.evaluate((forms) => {
      return plainly.marksFor(forms).map((mark) => ({ written: mark.written, ranged: plainly.wordsAt(mark) }));
    }, FORMS);
  };

  it.each([...FOUND, ...ADDRESSES])('stand over their words: %s', async (_, html, words) => {
    expect(await found(html)).toEqual(words.map((word) => ({ written: word, ranged: word })));
  });

  it('begin and end in the text nodes that hold their letters', async () => {
    const page = await bare.load('<p id="p"></p>');
    const ends = await page.evaluate((forms) => {
      document.getElementById('p')?.append('for', ' cen', '', 'tral sensi', 'tization', ' it');
      const nodes = [...(document.getElementById('p')?.childNodes ?? [])];
      return plainly.marksFor(forms).map(({ range }) => [
        [nodes.indexOf(range.startContainer as ChildNode), range.startOffset],
        [nodes.indexOf(range.endContainer as ChildNode), range.endOffset],
      ]);
    }, FORMS);
    expect(ends).toEqual([
      [
        [1, 1],
        [4, 8],
      ],
    ]);
  });

  it('follow edits', async () => {
    const page = await bare.load('<p id="p">the CRPS of old</p>');
    await page.evaluate((forms) => {
      const started = plainly.read(forms);
      Object.assign(window, {
        words: () =>
          started.reader
            .marks()
            .map((mark) => plainly.wordsAt(mark))
            .join('|'),
      });
    }, FORMS);
    const edits: [edit: string, words: string][] = [
      [`document.getElementById('p').firstChild.data = 'now ketamine, then CRPS'`, 'ketamine|CRPS'],
      [`document.getElementById('p').firstChild.insertData(0, 'some pain and ')`, 'pain|ketamine|CRPS'],
      [`document.getElementById('p').firstChild.splitText(17)`, 'pain|ketamine|CRPS'],
      [`document.getElementById('p').append(' central ', document.createElement('b'))`, 'pain|ketamine|CRPS'],
      [`document.querySelector('b').append('sensitization')`, 'pain|ketamine|CRPS|central sensitization'],
      [`document.getElementById('p').normalize()`, 'pain|ketamine|CRPS|central sensitization'],
      [`document.getElementById('p').firstChild.data = 'x'`, ''],
    ];
    for (const [edit, words] of edits) {
      await page.evaluate(edit);
      await page.waitForFunction(`words() === ${JSON.stringify(words)}`, { timeout: 3000, polling: 25 });
    }
  });

  it('have no boxes once their words are gone', async () => {
    const page = await bare.load('<p id="p">a CRPS</p><p id="q">CRPS</p>');
    const boxes = await page.evaluate((forms) => {
      const marks = plainly.marksFor(forms);
      const before = marks.map((mark) => plainly.boxesOf(mark).length);
      (document.getElementById('p')?.firstChild as Text).data = 'a';
      document.getElementById('q')?.remove();
      return [before, marks.map((mark) => plainly.boxesOf(mark).length)];
    }, FORMS);
    expect(boxes).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });
});
