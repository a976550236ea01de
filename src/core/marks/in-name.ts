import type { Span } from '../text/span.ts';

/** What a name holds that says whose it is: words for societies, schools and the like. */
const BODIES =
  'Academy|Action|Agency|Alliance|Association|Board|Charity|Coalition|College|Committee|Concern|Consortium|Council|' +
  'Department|Faculty|Federation|Forum|Foundation|Hospital|Institutes?|League|Ministry|Network|School|Society|' +
  'Societies|Trust|Union|University';
/** The same of journals and lists, whose names go on with what they are about; "Cochrane" before one is a word to explain. */
const LISTS = 'Database|Journal|Register|Registry';
/** A word with a capital. No classes of Unicode here: their code takes milliseconds to make, on every page with a mark. */
const CAPITAL = '[A-Z\xc0-\xde][^\\s.,;:()]*';

/** "American College of", "Department of Physical and", "Journal of the International". */
const NAME_BEFORE = new RegExp(
  `(?:${BODIES}|${LISTS}) (?:of|for|on) (?:the )?(?:${CAPITAL} (?:(?:and|&|of|for|in) )?(?:the )?)*$`,
);
/** "Society", "Research and Treatment Network". */
const NAME_AFTER = new RegExp(`^ (?:${CAPITAL} (?:(?:and|&|of) )?)*(?:${BODIES})(?![\\w-])`);

/** "Eur J" before "Pain" or "2010;150:" behind it. */
const JOURNAL_BEFORE = /(?:^|\W)J\.? $/;
const JOURNAL_AFTER = /^\.? (?:19|20)\d\d(?: [A-Z][a-z][a-z](?:[ -]\d+)?)?[;:(]/;

/** Names with initials as lists of authors have them: "van Doorn PA, Hadden RDM, et al." */
const INITIALS = /^[A-Z][A-Z][A-Z]?$/;
const SURNAME = '(?:(?:van|von|der|den|de|di|da|la|le|del|ten|ter) )*[A-Z\xc0-\xde][^\\s.,;:()\\d]+';
const AUTHOR_BEFORE = new RegExp(`${SURNAME} [A-Z][A-Z]?[A-Z]?[,;] (?:and |& )?${SURNAME} $`);
const SURNAME_BEFORE = new RegExp(`${SURNAME} $`);
const AUTHOR_AFTER = new RegExp(`^[,;] (?:and |& )?(?:et al|${SURNAME} [A-Z][A-Z]?[A-Z]?(?:[,;.:]|$))`);

/** Degrees and titles behind a person's name; those that also stand for whom one sees (MD, RN) are not among them. */
const DEGREES =
  'PhD|Ph\\.D\\.|DDS|DMD|DPT|MPH|MBA|MSc|BSc|BMBS|MBBS|MBChB|EdD|PsyD|PharmD|DNP|MSN|BSN|MEd|EdM|OTD|OTR|MPT|DSc|DVM|FCCM|OCS|GCS|FRCA|FRCP|FACP|FAPTA|FAAN|LCSW';
const DEGREE_BEFORE = new RegExp(`(?:^|\\W)(?:${DEGREES}),? $`);
const DEGREE_AFTER = new RegExp(`^,? (?:${DEGREES})(?![A-Za-z])`);

/** How far a name is looked at each way, UTF-16 units. */
const REACH = 120;

/**
 * Whether words are part of a name and not what a text talks about: "Rheumatology" in that of a college, "Pain" of a journal,
 * the initials of an author, a degree behind a person. UTF-16 offsets.
 */
export function isInName(text: string, { start, end }: Span): boolean {
  const written = text.slice(start, end);
  if (!/^[A-Z]/.test(written)) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (NAME_BEFORE.test(before) || NAME_AFTER.test(after)) return true;
  if (JOURNAL_BEFORE.test(before) || JOURNAL_AFTER.test(after)) return true;
  if (!INITIALS.test(written)) return false;
  const isAuthor = AUTHOR_BEFORE.test(before) || (SURNAME_BEFORE.test(before) && AUTHOR_AFTER.test(after));
  return isAuthor || DEGREE_BEFORE.test(before) || DEGREE_AFTER.test(after);
}
