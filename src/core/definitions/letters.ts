/**
 * Short and long forms letter by letter. All letters are compared small and without accents, Greek letters as the first
 * letter of their name (β and beta are both b).
 */

const GREEK: Record<string, string> = {
  α: 'a',
  β: 'b',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'e',
  θ: 't',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'u',
  φ: 'p',
  χ: 'c',
  ψ: 'p',
  ω: 'o',
};
const ALPHANUMERIC = /[\p{L}\p{N}]/u;

/** One letter or digit of a text as it is compared; '' for anything else. */
export function letterOf(character: string): string {
  if (character < '\u0080') {
    const code = character.charCodeAt(0);
    const isPlain = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    return isPlain ? character : code >= 65 && code <= 90 ? character.toLowerCase() : '';
  }
  if (!ALPHANUMERIC.test(character)) return '';
  const plain = character.normalize('NFKD').charAt(0).toLowerCase();
  return GREEK[plain] ?? plain;
}

/** The letters and digits of a short form. */
export function lettersOf(short: string): string {
  return [...short].map(letterOf).join('');
}
