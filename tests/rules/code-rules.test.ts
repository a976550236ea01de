import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CodeRule, callsNetwork, loadsFromElsewhere, namesNetwork, parsesText } from './code-rules.ts';
import { filesIn, ROOT } from './root.ts';

const files = [...filesIn('src'), ...filesIn('entrypoints')];

function findings(rule: CodeRule, ending: RegExp): string[] {
  return files
    .filter((path) => ending.test(path))
    .flatMap((path) => rule(readFileSync(join(ROOT, path), 'utf8')).map((line) => `${path}: ${line}`));
}

test('there is code of every kind to look at', () => {
  for (const ending of ['.ts', '.tsx', '.css', '.html']) {
    expect(files.filter((path) => path.endsWith(ending)).length, ending).toBeGreaterThan(2);
  }
});

describe('our code', () => {
  test.each([
    ['names no way to the network', namesNetwork, /\.tsx?$|\.html$/],
    ['parses no text as HTML or code', parsesText, /\.tsx?$|\.html$/],
    ['loads nothing from elsewhere', loadsFromElsewhere, /\.(?:tsx?|css|html)$/],
  ])('%s', (_, rule, ending) => {
    expect(findings(rule, ending)).toEqual([]);
  });
});

describe('each rule finds what breaks it, and lets the rest be', () => {
  const of = (rule: CodeRule, bad: string[], good: string[]) => [
    ...bad.map((code) => ({ rule, code, count: 1 })),
    ...good.map((code) => ({ rule, code, count: 0 })),
  ];
  test.each([
    ...of(
      namesNetwork,
      [
        "await fetch('https://a.example');",
        'globalThis.fetch(url)',
        'const { fetch } = window;',
        'new XMLHttpRequest()',
        "new WebSocket('wss://a.example')",
        'navigator.sendBeacon(url, text);',
        'new EventSource(url)',
        "importScripts('x.js')",
        'new RTCPeerConnection()',
      ],
      ['// fetch is not for us', ' * No XMLHttpRequest.', 'prefetched()', 'const fetcher = 1;'],
    ),
    ...of(
      parsesText,
      [
        'host.innerHTML = text;',
        'host.outerHTML = text;',
        "host.insertAdjacentHTML('beforeend', text);",
        '<p dangerouslySetInnerHTML={{ __html: text }} />',
        'host.setHTMLUnsafe(text)',
        'new DOMParser().parseFromString(text)',
        'range.createContextualFragment(text)',
        'document.write(text)',
        'eval(text)',
        'new Function(text)',
      ],
      ['// never innerHTML', 'host.textContent = text;', 'evaluate()', 'const newFunction = 1;'],
    ),
    ...of(
      loadsFromElsewhere,
      [
        '@import "https://a.example/x.css";',
        'background: url(//a.example/x.png);',
        "background: url('https://a.example/x.png');",
        '<script src="https://a.example/x.js"></script>',
        '<img src="//a.example/x.png">',
        '<link rel="stylesheet" href="https://a.example/x.css">',
      ],
      ['<a href="https://a.example">', '<link rel="stylesheet" href="./x.css">', 'background: url(x.png);'],
    ),
    ...of(
      callsNetwork,
      [
        'let n=t(e);fetch(e.href,n)}',
        'window.fetch(e)',
        'new XMLHttpRequest',
        'navigator.sendBeacon(u,t)',
        "new WebSocket('wss://a.example')",
        'new EventSource(u)',
        "importScripts('x.js')",
      ],
      ['this._index.fetch(n,I)', 'return this}fetch(e,t){if(e)throw t}', 'prefetch(e)', 'let o={fetch:e}'],
    ),
  ])('$code: $count', ({ rule, code, count }) => {
    expect(rule(code)).toHaveLength(count);
  });

  test('among many lines, the one that breaks it', () => {
    expect(parsesText('const a = 1;\n  host.innerHTML = a;\n')).toEqual(['host.innerHTML = a;']);
  });
});
