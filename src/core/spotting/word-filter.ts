/**
 * A set of hashes of words, and of pairs of words, that tells of nearly all that are not in it that they are not: a Bloom
 * filter (1970) whose three bits stand in one cell of 32 (Putze, Sanders, Singler 2007, "Cache-, Hash- and Space-Efficient
 * Bloom Filters"), so that a test reads memory once.
 */
export interface WordFilter {
  cells: Int32Array;
  /** `32 - log2` of the number of cells. */
  shift: number;
}

/** At least so many bits for each hash: one in 50 to 500 that is not in the set passes. */
const BITS_PER_HASH = 12;
const LOG_CELL = 5;

/** An empty set for so many hashes. */
export function createWordFilter(hashes: number): WordFilter {
  const log = Math.max(1, Math.ceil(Math.log2(hashes * BITS_PER_HASH)) - LOG_CELL);
  return { cells: new Int32Array(2 ** log), shift: 32 - log };
}

/** Adds a spread hash. */
export function addTo({ cells, shift }: WordFilter, spread: number): void {
  const bits = (1 << (spread >>> 12)) | (1 << (spread >>> 7)) | (1 << (spread >>> 2));
  cells[spread >>> shift] = (cells[spread >>> shift] as number) | bits;
}

/** The lowest bit is set when a spread hash may be in the set. No branch: words come as they please. */
export function heldBit(cells: Int32Array, shift: number, spread: number): number {
  const cell = cells[spread >>> shift] as number;
  return (cell >>> (spread >>> 12)) & (cell >>> (spread >>> 7)) & (cell >>> (spread >>> 2));
}

/** Whether a spread hash may be in the set. */
export function mayHold({ cells, shift }: WordFilter, spread: number): boolean {
  return (heldBit(cells, shift, spread) & 1) !== 0;
}
