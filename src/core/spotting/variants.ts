import type { Plural } from './term-index.ts';

/**
 * Ways one form is written, made at build time so that the page is read only once. Folding (fold.ts) already covers case,
 * accents, dashes against spaces and the shapes of apostrophes; plurals in s and es are covered by the index.
 */

/** American and British spellings, word parts as they are in medical words. Read both ways. */
const SPELLINGS: [american: string, british: string][] = [
  ['iz', 'is'],
  ['lyze', 'lyse'],
  ['esthe', 'aesthe'],
  ['edema', 'oedema'],
  ['hemato', 'haemato'],
  ['hemorrh', 'haemorrh'],
  ['hemoglob', 'haemoglob'],
  ['anemi', 'anaemi'],
  ['ischemi', 'ischaemi'],
  ['glycemi', 'glycaemi'],
  ['orthoped', 'orthopaed'],
  ['pediatr', 'paediatr'],
  ['gynecolog', 'gynaecolog'],
  ['esophag', 'oesophag'],
  ['estrogen', 'oestrogen'],
  ['diarrhea', 'diarrhoea'],
  ['celiac', 'coeliac'],
  ['cesarean', 'caesarean'],
  ['fiber', 'fibre'],
  ['center', 'centre'],
  ['theater', 'theatre'],
  ['tumor', 'tumour'],
  ['color', 'colour'],
  ['behavior', 'behaviour'],
  ['labor', 'labour'],
  ['favor', 'favour'],
  ['signaling', 'signalling'],
  ['labeled', 'labelled'],
  ['counselor', 'counsellor'],
  ['program', 'programme'],
  ['sulf', 'sulph'],
  ['analog', 'analogue'],
  ['license', 'licence'],
];

/** Word beginnings that writers join, hyphenate or set apart as they please. */
const PREFIXES = ['post', 'sub', 'non', 'anti', 'pre', 'peri', 'multi', 'over', 'self', 'neuro', 'psycho'];
const JOINED_PREFIX = new RegExp(`\\b(${PREFIXES.join('|')})([a-z]{5,})`, 'gi');
const SPACED_PREFIX = new RegExp(`\\b(${PREFIXES.join('|')}) (?=[a-z]{5,})`, 'gi');

/**
 * Spellings that only count among certain letters. "is" is left alone where Americans write it too: malaise, exercise,
 * supervise, promise, disease.
 */
const AMONG: Record<string, RegExp> = {
  iz: /iz(?=e|ing|ation)/gi,
  is: /(?<![aouwv]|exerc|exc|prec|conc|inc|pr|prom|prem|dem|pract|expert|\b(?:a|sun)?r|\bd)is(?=e|ing|ation)/gi,
};

/** The spellings, and the expressions that find them: made once, since thousands of forms are written both ways. */
const RESPELLINGS = SPELLINGS.map(([american, british]) => ({
  american,
  british,
  inAmerican: AMONG[american] ?? new RegExp(american, 'gi'),
  inBritish: AMONG[british] ?? new RegExp(british, 'gi'),
}));

/** What is spelled in two ways, in any form; most forms hold nothing of it. */
const SPELLED_BOTH_WAYS = new RegExp(
  RESPELLINGS.flatMap(({ inAmerican, inBritish }) => [inAmerican.source, inBritish.source]).join('|'),
  'i',
);

function respelled(form: string): string[] {
  if (!SPELLED_BOTH_WAYS.test(form)) return [form];
  let spellings = [form];
  for (const { american, british, inAmerican, inBritish } of RESPELLINGS) {
    spellings = spellings.flatMap((spelling) => {
      const asAmericans = spelling.replace(inBritish, american);
      const other = asAmericans === spelling ? spelling.replace(inAmerican, british) : asAmericans;
      return other === spelling ? [spelling] : [spelling, other];
    });
  }
  return spellings;
}

/** Post-operative: with hyphen or space (one symbol to the index) and joined. */
function rejoined(form: string): string[] {
  const joined = form.replace(/([a-z])[-\u2010\u2011]([a-z])/gi, '$1$2').replace(SPACED_PREFIX, '$1');
  const apart = form.replace(JOINED_PREFIX, '$1-$2');
  return [form, joined, apart];
}

/** Sudeck's atrophy: also Sudecks and Sudeck atrophy. */
function possessives(form: string): string[] {
  const possessive = /['\u2019]s\b/gi;
  return possessive.test(form) ? [form, form.replace(possessive, 's'), form.replace(possessive, '')] : [form];
}

function irregularPlurals(form: string): string[] {
  if (/[^aeiou]y$/i.test(form)) return [form, `${form.slice(0, -1)}ies`];
  if (/(?:os|ys|is)is$/i.test(form) || /esis$|axis$/i.test(form)) return [form, `${form.slice(0, -2)}es`];
  return [form];
}

/**
 * Every way to write a form whose case does not matter, the form itself first. Exact forms (abbreviations) have no
 * variants but their plural.
 */
export function variantsOf(form: string): string[] {
  const all = possessives(form).flatMap(rejoined).flatMap(respelled).flatMap(irregularPlurals);
  return [...new Set(all)];
}

/** Letters a regular plural adds to a form. */
export function pluralOf(form: string): Plural {
  if (/(?:s|x|z|ch|sh)$/i.test(form)) return /(?:ss|x|z|ch|sh)$/i.test(form) ? 'es' : '';
  return /\p{L}$/u.test(form) ? 's' : '';
}
