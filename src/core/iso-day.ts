/** The day of a moment in the world's time (UTC) as an ISO date, such as 2026-11-22. */
export function isoDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
