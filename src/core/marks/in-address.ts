/** White space, and how an address can go on after a word. */
const SPACE = /\s/u;
const GOES_ON = /^(?:[\w+@-]|\.\S)/;

/** Whether words are part of a web or mail address, a DOI, a file name or a handle written out in the text. UTF-16 offsets. */
export function isInAddress(text: string, { start, end }: { start: number; end: number }): boolean {
  const isAlone = start === 0 || SPACE.test(text.charAt(start - 1));
  if (isAlone && !GOES_ON.test(text.slice(end, end + 2))) return false;
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end, end + 200))?.[0] ?? '';
  return (
    /(?:\/\/|^www\.|@|\.[a-z]{2,6}\/)/i.test(before) ||
    /^[\w.+-]*@/.test(after) ||
    (/\/[\w.-]*\.$/.test(before) && /^\.\w/.test(after)) ||
    /^[\w-]*(?:\.[a-z][a-z0-9-]*)*\.[a-z]{2,6}(?:[/:?#]|$|[^\w\s](?:\s|$))/.test(after)
  );
}
