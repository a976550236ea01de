/** A command, in words, and its keys as the browser has them now; undefined when it has none. */
export interface CommandKeys {
  description: string;
  keys: string | undefined;
}
