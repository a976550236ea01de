/**
 * The day of a moment where people are, as an ISO date, such as 2026-11-22. In the world's time (UTC) it would be tomorrow's
 * on American evenings.
 */
export function isoDay(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
