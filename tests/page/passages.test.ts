import { describe, expect, it } from 'vitest';
import { KINDS, useBarePage } from './support/bare-page.ts';

type Case = [name: string, html: string, passages: string[]];

const JOINED: Case[] = [
  ['inline elements', '<p>central <em>sensitization</em> is</p>', ['central sensitization is']],
  ['a word split by an element', '<p>ket<b>am</b>ine</p>', ['ketamine']],
  ['nested inline elements', '<p><a href="#">central <i><b>sensi</b></i></a>tization</p>', ['central sensitization']],
  ['comments between', '<p>central <!-- here -->sensitization</p>', ['central sensitization']],
  ['line ends in the source', '<p>central\n      sensitization</p>', ['central sensitization']],
  ['a break opportunity', '<p>keta<wbr>mine</p>', ['ketamine']],
  [
    'an element without a box',
    '<p>central <span style="display: contents">sensitization</span></p>',
    ['central sensitization'],
  ],
  ['ruby, without its annotations', '<p><ruby>pain<rp>(</rp><rt>itami</rt><rp>)</rp></ruby></p>', ['pain']],
  ['an undefined element', '<p>central <x-y>sensitization</x-y></p>', ['central sensitization']],
  ['an element that is not displayed', '<p>central <span hidden>x </span>sensitization</p>', ['central sensitization']],
  [
    'line breaks that are not displayed',
    '<p>central <br style="display: none">sensitization</p>',
    ['central sensitization'],
  ],
  [
    'marks of notes left out',
    '<p>sensitization<sup>12,<a href="#14">14</a></sup>, pain<sup>[a]</sup>, Lyrica<sup>TM</sup></p>',
    ['sensitization, pain, Lyrica'],
  ],
  [
    'other raised and lowered text',
    '<p>the 4<sup>th</sup>, GABA<sub>A</sub>, Ca<sup>2+</sup></p>',
    ['the 4th, GABAA, Ca2+'],
  ],
  [
    'a block shown inline',
    '<div style="display: inline">central</div> <p style="display: inline">pain</p>',
    ['central pain'],
  ],
];

const CUT: Case[] = [
  ['at blocks', '<p>central</p><p>sensitization</p>', ['central', 'sensitization']],
  [
    'at a block inside an inline element',
    '<span>central <div>deep</div> sensitization</span>',
    ['central', 'deep', 'sensitization'],
  ],
  ['at line breaks', '<p>central<br>sensitization</p>', ['central', 'sensitization']],
  ['at rules', '<p>central<hr>sensitization', ['central', 'sensitization']],
  ['at table cells', '<table><tr><td>central</td><td>sensitization</td></tr></table>', ['central', 'sensitization']],
  ['at cells made by style', '<p>a <span style="display: table-cell">b</span> c</p>', ['a', 'b', 'c']],
  ['at images', '<p>central <img alt="x"> sensitization</p>', ['central', 'sensitization']],
  [
    'at inline blocks',
    '<p>central <span style="display: inline-block">deep</span> pain</p>',
    ['central', 'deep', 'pain'],
  ],
  [
    'at inline flex boxes',
    '<p>central <span style="display: inline-flex">deep</span> pain</p>',
    ['central', 'deep', 'pain'],
  ],
  ['at flex items', '<div style="display: flex"><span>central</span><span>pain</span></div>', ['central', 'pain']],
  ['at floats', '<p>central <span style="float: left">deep</span> pain</p>', ['central', 'deep', 'pain']],
  ['at boxes out of flow', '<p>central <span style="position: absolute">x</span> pain</p>', ['central', 'x', 'pain']],
  ['at list items', '<ul><li>central<li>sensitization</ul>', ['central', 'sensitization']],
  ['at terms and descriptions', '<dl><dt>central<dd>pain</dl>', ['central', 'pain']],
  ['at kept line ends', '<p style="white-space: pre-line">central\nsensitization</p>', ['central', 'sensitization']],
  ['at each of many kept line ends', '<p style="white-space: pre">a\nb\nc</p>', ['a', 'b', 'c']],
  ['at line ends of wrapped source text', '<p style="white-space: pre-wrap">a\n\nb\n</p>', ['a', 'b']],
  ['at fields', '<p>central <input value="x"> pain</p>', ['central', 'pain']],
  ['at frames', '<p>central <iframe></iframe> pain</p>', ['central', 'pain']],
  ['at drawings', '<p>central <svg></svg> pain</p>', ['central', 'pain']],
  [
    'at drawings with HTML in them',
    '<p>central <svg><text y="9">x</text><g><foreignObject><i>deep</i></foreignObject></g></svg> pain</p>',
    ['central', 'deep', 'pain'],
  ],
  [
    'at HTML in drawings, but for what they only refer to',
    `<svg><defs><foreignObject>x</foreignObject></defs><foreignObject>a <svg><foreignObject>b</foreignObject></svg></foreignObject>
     <foreignObject>c</foreignObject></svg>`,
    ['a', 'b', 'c'],
  ],
  ['between text and a block', 'central<p>deep</p>pain', ['central', 'deep', 'pain']],
];

const TREES: Case[] = [
  [
    'an open root with its slots',
    '<div>central <template data-root="open">A <slot></slot> Z</template></div>',
    ['A central Z'],
  ],
  ['a closed root', '<div>light<template data-root="closed"><p>A</p></template></div>', ['A']],
  [
    'slots in the order they are shown, with what stands in them by default',
    `<div><b slot="last">two</b><i>one</i><template data-root="open"><slot></slot> <slot name="last"></slot>
     <slot name="none">three</slot></template></div>`,
    ['one two three'],
  ],
  [
    'roots in roots',
    '<div><template data-root="open">A <span>B<template data-root="closed">C <slot></slot></template></span></template></div>',
    ['A C B'],
  ],
  ['a block in a slot', '<div><p>B</p><template data-root="open">A <slot></slot> C</template></div>', ['A', 'B', 'C']],
  ['a slot outside any root', '<p>a <slot>b</slot></p>', ['a b']],
  [
    'a child for which there is no slot',
    '<div><p slot="none">x</p><template data-root="open">A</template></div>',
    ['A'],
  ],
];

describe.each(KINDS)('passages in %s', (kind) => {
  const bare = useBarePage(kind);
  const texts = async (html: string) => (await bare.load(html)).evaluate(() => plainly.texts());

  it.each(JOINED)('join %s', async (_, html, passages) => expect(await texts(html)).toEqual(passages));
  it.each(CUT)('are cut %s', async (_, html, passages) => expect(await texts(html)).toEqual(passages));
  it.each(TREES)('follow %s', async (_, html, passages) => expect(await texts(html)).toEqual(passages));

  it('join split and empty text nodes, each a piece of its own', async () => {
    const page = await bare.load('<p id="p"></p>');
    const passages = await page.evaluate(() => {
      document.getElementById('p')?.append('central', '', ' sensi', '', '', 'tization');
      return [...plainly.passagesOf(plainly.reading())].map(({ text, pieces }) => ({
        text,
        pieces: pieces.map(({ node, start, from }) => [node.data, start, from]),
      }));
    });
    const pieces = [
      ['central', 0, 0],
      [' sensi', 7, 0],
      ['tization', 13, 0],
    ];
    expect(passages).toEqual([{ text: 'central sensitization', pieces }]);
  });
});
