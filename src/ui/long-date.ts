const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** 2026-11-22 as "22 November 2026", the same in every browser language. */
export function longDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
