/** What no code of the extension may do, found in its text. Each finding is the line it stands in. */
export type CodeRule = (code: string) => string[];

/** Lines that are comments say what they like. */
const COMMENT = /^\s*(?:\/\/|\/\*|\*|\{\/\*)/;

function linesWith(pattern: RegExp): CodeRule {
  return (code) =>
    code
      .split('\n')
      .filter((line) => !COMMENT.test(line) && pattern.test(line))
      .map((line) => line.trim());
}

/** Ways to reach the network, by name: in our own code even naming one is too much. */
export const namesNetwork = linesWith(
  /\b(?:fetch|XMLHttpRequest|WebSocket|WebTransport|RTCPeerConnection|sendBeacon|EventSource|importScripts)\b/,
);

/** Ways to turn text into a page's elements or into code. */
export const parsesText = linesWith(
  /\b(?:(?:inner|outer)HTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTML(?:Unsafe)?|parseHTML(?:Unsafe)?|createContextualFragment|DOMParser|document\s*\.\s*write(?:ln)?|eval|new\s+Function)\b/,
);

/** Style sheets and pages that load something from elsewhere; links for the reader to follow are no loading. */
export const loadsFromElsewhere = linesWith(
  /(?:url\(\s*|@import\s+|\bsrc\s*=\s*|<link\b[^>]*\bhref\s*=\s*)["']?(?:https?:)?\/\//i,
);

/**
 * Calls that reach the network in built code, where libraries may have methods of the same names: a bare call of fetch
 * or one on a global, but neither the call nor the definition of an object's method.
 */
export const callsNetwork: CodeRule = (code) => {
  const calls =
    /(?:(?<![.\w$])|\b(?:window|self|globalThis)\s*\.\s*)(?:fetch|importScripts)\s*\((?![\w$,\s]*\)\s*\{)|\bnew\s+(?:XMLHttpRequest|WebSocket|WebTransport|RTCPeerConnection|EventSource)\b|\.\s*sendBeacon\s*\(/g;
  return [...code.matchAll(calls)].map(({ index }) => code.slice(Math.max(0, index - 40), index + 60));
};
