import type { Span } from '../text/span.ts';

/** What a name holds that says whose it is: words for societies, schools and the like. */
const BODIES =
  'Academy|Action|Agency|Alliance|Association|Board|Charity|Coalition|College|Committee|Concern|Consortium|Council|' +
  'Department|Faculty|Federation|Forum|Foundation|Hospital|Institutes?|League|Ministry|Network|School|Society|' +
  'Societies|Trust|Union|University';
/** The same of journals and lists, whose names go on with what they are about; "Cochrane" before one is a word to explain. */
const LISTS = 'Database|Journal|Register|Registry';
const CAPITAL = "\\p{Lu}[\\p{L}'\u2019&-]*";

/** "American College of", "Department of Physical and", "Journal of the International". */
const NAME_BEFORE = new RegExp(
  `(?:${BODIES}|${LISTS}) (?:of|for|on) (?:the )?(?:${CAPITAL} (?:(?:and|&|of|for|in) )?(?:the )?)*$`,
  'u',
);
/** "Society", "Research and Treatment Network". */
const NAME_AFTER = new RegExp(`^ (?:${CAPITAL} (?:(?:and|&|of) )?)*(?:${BODIES})(?![\\p{L}-])`, 'u');

/** "Eur J" before "Pain" or "2010;150:" behind it. */
const JOURNAL_BEFORE = /(?:^|[^\p{L}\p{N}])J\.? $/u;
const JOURNAL_AFTER = /^\.? (?:19|20)\d\d(?: [A-Z][a-z]{2}(?:[ -]\d{1,2})?)?[;:(]/;

/** Names with initials as lists of authors have them: "van Doorn PA, Hadden RDM, et al." */
const INITIALS = /^\p{Lu}{2,3}$/u;
const SURNAME_BEFORE = /\p{Lu}[\p{L}'\u2019-]+ $/u;
const AUTHOR_BEFORE =
  /\p{Lu}[\p{L}'\u2019-]+ \p{Lu}{1,3}[,;] (?:and |& )?(?:[a-z]{2,3} ){0,2}\p{Lu}[\p{L}'\u2019-]+ $/u;
const AUTHOR_AFTER = /^[,;] (?:and |& )?(?:et al|(?:[a-z]{2,3} ){0,2}\p{Lu}[\p{L}'\u2019-]+ \p{Lu}{1,3}(?:[,;.:]|$))/u;

/** Degrees and titles behind a person's name; those that also stand for whom one sees (MD, RN) are not among them. */
const DEGREES =
  'PhD|Ph\\.D\\.|DDS|DMD|DPT|MPH|MBA|MSc|BSc|BMBS|MBBS|MBChB|EdD|PsyD|PharmD|DNP|MSN|BSN|MEd|EdM|OTR|OCS|GCS|FRCA|FRCP|FACP|FAPTA|FAAN|LCSW';
const DEGREE_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${DEGREES}),? $`, 'u');
const DEGREE_AFTER = new RegExp(`^,? (?:${DEGREES})(?!\\p{L})`, 'u');

/** How far a name is looked at each way, UTF-16 units. */
const REACH = 120;

/**
 * Whether words are part of a name and not what a text talks about: "Rheumatology" in that of a college, "Pain" of a journal,
 * the initials of an author, a degree behind a person. UTF-16 offsets.
 */
export function isInName(text: string, { start, end }: Span): boolean {
  const written = text.slice(start, end);
  if (!/^\p{Lu}/u.test(written)) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (NAME_BEFORE.test(before) || NAME_AFTER.test(after)) return true;
  if (JOURNAL_BEFORE.test(before) || JOURNAL_AFTER.test(after)) return true;
  if (!INITIALS.test(written)) return false;
  const isAuthor = SURNAME_BEFORE.test(before) && (AUTHOR_BEFORE.test(before) || AUTHOR_AFTER.test(after));
  return isAuthor || DEGREE_BEFORE.test(before) || DEGREE_AFTER.test(after);
}
