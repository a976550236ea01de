import type { Page } from 'puppeteer-core';

/** A kind of page, and what is marked in its window. */
export interface PlatformCase {
  name: string;
  /** Content of a body, or a whole document. */
  html: string;
  /** The words marked, in any order. */
  marks: string[];
  /** Does what shows the words; `before` are those marked until then. */
  reveal?(page: Page): Promise<unknown>;
  before?: string[];
  /** Selector of what is seen but not read. */
  leftAlone?: string;
  xhtml?: true;
}

const click = (selector: string) => (page: Page) => page.click(selector);
const goTo = (id: string) => (page: Page) =>
  page.evaluate((id) => {
    location.hash = id;
  }, id);
const scrollDown = (y: number) => (page: Page) => page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), y);
/** Parts that had only an estimated size grow when they come near, so the first way there may end before it. */
const scrollToTarget = async (page: Page) => {
  for (let way = 0; way < 3; way++) {
    await page.$eval('#target', (target) => target.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
};

const XHTML = 'xmlns="http://www.w3.org/1999/xhtml"';
const FILLER = '<p>Nothing to explain here.</p>'.repeat(40);

const DISCLOSURE: PlatformCase[] = [
  {
    name: 'details that are opened',
    html: '<p>A CRPS page</p><details><summary id="open">About allodynia</summary><p>and gabapentin</p></details>',
    before: ['CRPS', 'allodynia'],
    reveal: click('#open'),
    marks: ['CRPS', 'allodynia', 'gabapentin'],
  },
  {
    name: 'an accordion of details, where opening one closes the other',
    html: `<details name="a" open><summary>One</summary><p>CRPS</p></details>
      <details name="a"><summary id="open">Two</summary><p>allodynia</p></details>`,
    before: ['CRPS'],
    reveal: click('#open'),
    marks: ['allodynia'],
  },
  {
    name: 'tabs switched by the hidden attribute',
    html: `<div role="tablist"><button role="tab" id="open" onclick="one.hidden = true; two.hidden = false">Two</button></div>
      <div role="tabpanel" id="one">CRPS</div><div role="tabpanel" id="two" hidden>allodynia</div>`,
    before: ['CRPS'],
    reveal: click('#open'),
    marks: ['allodynia'],
  },
  {
    name: 'tabs switched by a radio button and style alone',
    html: `<style>.tab { display: none } #two:checked ~ .tab.two, #one:checked ~ .tab.one { display: block }</style>
      <input type="radio" name="t" id="one" checked><input type="radio" name="t" id="two">
      <div class="tab one">CRPS</div><div class="tab two">allodynia</div>`,
    before: ['CRPS'],
    reveal: click('#two'),
    marks: ['allodynia'],
  },
  {
    name: 'a part hidden until found, once it is found',
    html: `<p>CRPS</p><div hidden="until-found" id="more">On <a id="target">allodynia</a></div>
      <script>more.addEventListener('beforematch', () => { document.title = 'found' })</script>`,
    before: ['CRPS'],
    reveal: async (page) => {
      await goTo('target')(page);
      await page.waitForFunction(() => document.title === 'found', { timeout: 3000 });
    },
    marks: ['CRPS', 'allodynia'],
  },
  {
    name: 'content-visibility: auto, scrolled to',
    html: `<style>section { content-visibility: auto; contain-intrinsic-size: auto 700px }</style>
      <section><p>CRPS</p>${FILLER}</section><section>${FILLER}</section><section>${FILLER}</section>
      <section><p id="target">allodynia</p></section>`,
    before: ['CRPS'],
    reveal: scrollToTarget,
    marks: ['allodynia'],
  },
];

const PLACED: PlatformCase[] = [
  {
    name: 'a sticky header, after scrolling',
    html: `<style>h1 { position: sticky; top: 0; margin: 0; background: #eee }</style><h1>CRPS</h1>
      ${FILLER}<p>allodynia</p>${FILLER}`,
    before: ['CRPS'],
    reveal: scrollDown(1500),
    marks: ['CRPS', 'allodynia'],
  },
  {
    name: 'text in columns, a word broken over two of them',
    html: `<div style="columns: 3; column-fill: auto; height: 87px; width: 700px; orphans: 1; widows: 1"><p style="margin: 0">CRPS is
      one of many words in here, and so it is with central<br style="display: none"> sensitization, which is long, and then at last with
      allodynia</p></div>`,
    marks: ['CRPS', 'central sensitization', 'allodynia'],
  },
  {
    name: 'a turned part',
    html: '<div style="transform: rotate(30deg); margin: 120px; width: 300px">This CRPS part is turned.</div>',
    marks: ['CRPS'],
  },
  {
    name: 'a part upside down and mirrored',
    html: `<div style="transform: rotate(180deg); width: 300px">CRPS</div><div style="transform: scaleX(-1); width: 300px">allodynia</div>`,
    marks: ['CRPS', 'allodynia'],
  },
  {
    name: 'a part scaled up, and one scaled down',
    html: `<div style="transform: scale(2.5); transform-origin: 0 0; height: 100px; width: 300px">CRPS</div>
      <div style="scale: 0.6; transform-origin: 0 0">allodynia</div>`,
    marks: ['CRPS', 'allodynia'],
  },
  {
    name: 'a part turned in space',
    html: `<div style="perspective: 300px; width: 400px"><div style="transform: rotateY(40deg) translateZ(20px)">CRPS in space</div></div>`,
    marks: ['CRPS'],
  },
  {
    name: 'the back of a card that was turned over',
    html: `<style>.both { position: relative; width: 300px; height: 60px; transform-style: preserve-3d }
      .both > div { position: absolute; inset: 0; backface-visibility: hidden } .back, .turned { transform: rotateY(180deg) }</style>
      <div class="both turned"><div class="front">Nothing</div><div class="back">CRPS</div></div>`,
    marks: ['CRPS'],
  },
  {
    name: 'zoomed parts in zoomed parts',
    html: '<div style="zoom: 1.5">CRPS <div style="zoom: 1.5">allodynia</div></div><p style="zoom: 0.7">gabapentin</p>',
    marks: ['CRPS', 'allodynia', 'gabapentin'],
  },
  {
    name: 'a part that moves along a path',
    html: '<div style="offset-path: path(\'M 100 100 L 300 200\'); offset-distance: 50%; width: 200px">CRPS</div>',
    marks: ['CRPS'],
  },
];

const WRITTEN: PlatformCase[] = [
  {
    name: 'a page from right to left',
    html: `<!doctype html><html lang="en" dir="rtl"><title>P</title><body style="background: #fff; font: 18px sans-serif"><p>The word CRPS (in short).</p>
      <p dir="ltr">allodynia</p></body></html>`,
    marks: ['CRPS', 'allodynia'],
  },
  {
    name: 'English in a Hebrew page',
    html: `<!doctype html><html lang="he" dir="rtl"><meta charset="utf-8"><title>P</title><body style="background: #fff; font: 18px sans-serif">
      <p>המילה <bdi lang="en">CRPS</bdi> כאן</p><p>allodynia</p></body></html>`,
    marks: ['CRPS'],
    leftAlone: 'p:last-child',
  },
  ...['vertical-rl', 'vertical-lr', 'sideways-lr'].map((mode) => ({
    name: `vertical writing, ${mode}`,
    html: `<div style="writing-mode: ${mode}; height: 400px">The word CRPS<p>and allodynia</p><p style="text-orientation: upright">fibromyalgia</p></div>`,
    marks: ['CRPS', 'allodynia', 'fibromyalgia'],
  })),
  {
    name: 'a document in vertical writing, scrolled sideways',
    html: `<!doctype html><html lang="en" style="writing-mode: vertical-rl"><title>P</title><body style="background: #fff; font: 18px sans-serif">
      <p>CRPS</p>${FILLER.repeat(2)}<p id="target">allodynia</p>${FILLER}</body></html>`,
    before: ['CRPS'],
    reveal: goTo('target'),
    marks: ['allodynia'],
  },
  {
    name: 'a word with a first letter of its own',
    html: '<style>p::first-letter { font-size: 300%; float: left }</style><p>Allodynia begins this. Then CRPS.</p>',
    marks: ['Allodynia', 'CRPS'],
  },
  {
    name: 'a first line of its own, and a word after it',
    html: '<style>p::first-line { font-weight: bold }</style><p style="width: 200px">A line with CRPS, one with allodynia</p>',
    marks: ['CRPS', 'allodynia'],
  },
  {
    name: 'elements without boxes',
    html: `<div style="display: contents"><p>cen<span style="display: contents">tral sensi</span>tization</p>
      <ul style="display: contents"><li style="display: contents">allodynia</li></ul></div>`,
    marks: ['central sensitization', 'allodynia'],
  },
  {
    name: 'capitals made by style, soft hyphens and wide spacing',
    html: `<p style="text-transform: uppercase">allodynia</p><p style="letter-spacing: 0.4em">fibromyalgia</p>
      <p style="width: 5em; hyphens: manual">gaba\u00adpentin</p>`,
    marks: ['allodynia', 'fibromyalgia', 'gaba\u00adpentin'],
  },
];

const ROOTS = `<div id="open">allodynia</div><div id="closed">gabapentin<i slot="last">fibromyalgia</i></div>
  <script>
    window.roots = ['open', 'closed'].map((mode) => document.getElementById(mode).attachShadow({ mode }));
    roots[0].innerHTML = '<style>p { writing-mode: vertical-rl; height: 200px }</style><p>CRPS and <slot></slot></p>';
    roots[1].innerHTML = '<p style="rotate: 5deg; width: 300px"><slot name="last"></slot> before <slot></slot></p>';
  </script>`;

const DOCUMENTS: PlatformCase[] = [
  {
    name: 'slots of an open and of a closed root',
    html: ROOTS,
    marks: ['CRPS', 'allodynia', 'fibromyalgia', 'gabapentin'],
  },
  {
    // Highlights on SVG text: Chromium 156 paints no underline and cuts letters along a path, Firefox 153 loses their color.
    name: 'drawings: HTML in them is marked, drawn letters are left alone',
    html: `<svg width="600" height="200"><title>CRPS</title><text x="10" y="20">CRPS <tspan fill="red">allodynia</tspan></text>
      <path id="way" d="M10,100 Q150,40 290,100" fill="none" /><text><textPath href="#way">along the CRPS path</textPath></text>
      <g transform="translate(300 40) rotate(10)"><foreignObject width="200" height="60"><p>HTML with CRPS</p></foreignObject></g></svg>
      <p>See <svg width="9" height="9"><circle r="4" /></svg> gabapentin</p>`,
    marks: ['CRPS', 'gabapentin'],
    leftAlone: 'text, title',
  },
  {
    name: 'a document in quirks mode',
    html: `<html lang="en"><title>P</title><body bgcolor="#ffffff"><table width="100%" height="100%"><tr><td valign="top"><font size="4">CRPS
      <center>allodynia</center></font></td></tr></table></body></html>`,
    marks: ['CRPS', 'allodynia'],
  },
  {
    name: 'a document in almost standards mode',
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
      <html lang="en"><title>P</title><body style="background: #fff"><p>CRPS</p></body></html>`,
    marks: ['CRPS'],
  },
  {
    // Chromium 156 paints no highlights over sections of character data.
    name: 'XHTML, with elements under a prefix and drawings, but for sections of character data',
    xhtml: true,
    html: `<?xml version="1.0" encoding="utf-8"?><html ${XHTML} xmlns:h="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head><title>P</title></head>
      <body style="background: #fff"><p>CRPS</p><h:p>allodynia</h:p><p><![CDATA[with gabapentin]]></p>
      <svg xmlns="http://www.w3.org/2000/svg" width="300" height="60"><text y="20">CRPS</text><foreignObject y="20" width="200" height="30">
      <div ${XHTML}>fibromyalgia</div></foreignObject></svg></body></html>`,
    marks: ['CRPS', 'allodynia', 'fibromyalgia'],
    leftAlone: 'text',
  },
  {
    name: 'a document of frames around its own text',
    html: `<!doctype html><html lang="en"><title>P</title><body style="background: #fff"><p>CRPS</p><iframe srcdoc="<p>allodynia</p>"></iframe>
      <object data="data:text/html,allodynia" width="50" height="50"></object><p>gabapentin</p></body></html>`,
    marks: ['CRPS', 'gabapentin'],
  },
];

export const PLATFORM_CASES: PlatformCase[] = [...DISCLOSURE, ...PLACED, ...WRITTEN, ...DOCUMENTS];
