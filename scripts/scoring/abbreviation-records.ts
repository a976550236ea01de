import * as v from 'valibot';

const short = v.pipe(v.string('write a text in quotes'), v.trim(), v.nonEmpty('write the short and the long form'));
const Records = v.pipe(
  v.array(
    v.object(
      {
        text: v.array(v.string('write a text in quotes'), 'write a list of texts: ["title", "abstract"]'),
        pairs: v.array(
          v.tuple([short, short], 'write a pair: ["short form", "long form"]'),
          'write a list of pairs, [] for none: [["short form", "long form"], …]',
        ),
      },
      'write a record: {"text": […], "pairs": […]}',
    ),
    'write a list of records: [{"text": […], "pairs": […]}, …]',
  ),
  v.minLength(1, 'add a record: there is none'),
);

/** Texts, each read on its own, and the definitions that are right for them together. */
export type AbbreviationRecord = v.InferOutput<typeof Records>[number];

/**
 * Reads the records of a file in the format of MED1250: a list of `{"text": ["title", "abstract"], "pairs": [["short form",
 * "long form"]]}`; other fields are left alone. Throws an Error naming the place and the mend.
 */
export function readRecords(json: string): AbbreviationRecord[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    throw new Error(`This is no JSON (${(error as Error).message}). Mend it there, or choose another file.`);
  }
  const read = v.safeParse(Records, data);
  if (read.success) return read.output;
  const [issue] = read.issues;
  const place = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  throw new Error(`At ${place === '' ? 'the top' : place}: ${issue.message}`);
}
