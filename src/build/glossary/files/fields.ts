import * as v from 'valibot';

/** Fields that the files of the glossary share. */

export const text = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('must not be empty'));

/** The name of a file, an anchor or a source. */
export const key = v.pipe(text, v.regex(/^[a-z0-9-]+$/, 'must be small letters, digits and hyphens only'));

/** Values by name. A list is none, though it has numbers for names: nobody who wrote one would know a source called "0". */
export function byName<Value>(names: v.GenericSchema<string, string>, values: v.GenericSchema<unknown, Value>) {
  const noList = v.check((found) => !Array.isArray(found), 'must be names with a colon after each, not a list');
  return v.pipe(v.unknown(), noList, v.record(names, values));
}

/** Words that the rules would refuse, and why they are right here. */
export const exceptions = v.optional(v.array(v.strictObject({ word: text, reason: text })), []);

const DATE = 'must be a date, like 2026-11-22';
/** YAML reads an unquoted date as text. */
export const isoDate = v.pipe(v.string(DATE), v.check(isInCalendar, DATE));

/** Whether the text is a date and its month has this day. */
function isInCalendar(date: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(date) && new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) === true;
}
