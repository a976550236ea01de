/** A row of the lists that the frameworks draw, as "<b>term</b> and text, read 0 times". */
export interface Row {
  id: number;
  term: string;
  text: string;
}

/** What the pages of frameworks offer to the tests. */
export interface ListPage {
  /** Takes over the server's markup, or draws the first rows where there is none. */
  start(): void;
  set(rows: Row[]): void;
}

const TERMS = ['CRPS', 'allodynia', 'gabapentin', 'tea'];
const TEXTS = ['a long walk', 'my hyperalgesia at night', 'the pain clinic', 'fibromyalgia, which came late'];

/** The rows that the server sends. */
export const FIRST_ROWS: Row[] = Array.from({ length: 10 }, (_, id) => rowOf(id, id));

function rowOf(id: number, variety: number): Row {
  return {
    id,
    term: TERMS[variety % TERMS.length] as string,
    text: TEXTS[(variety >> 2) % TEXTS.length] as string,
  };
}

/** The next rows after some: turned round, with one more in the middle, edited in place, one fewer, or one moved. */
export function nextRows(rows: Row[], step: number): Row[] {
  const at = (step * 7) % rows.length;
  const others = rows.toSpliced(at, 1);
  const changes = [
    () => rows.toReversed(),
    () => rows.toSpliced(at, 0, rowOf(100 + step, step)),
    () => rows.map((row) => (row.id % 3 === step % 3 ? rowOf(row.id, row.id + step) : row)),
    () => others,
    () => others.toSpliced(at >> 1, 0, rows[at] as Row),
  ];
  return (changes[step % changes.length] as () => Row[])();
}
