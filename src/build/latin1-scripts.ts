import type { Plugin } from 'vite';

/** Anything that a script may hold in Latin-1, and half of a pair for what is beyond 16 bits. */
const BEYOND_LATIN_1 = /[^\0-\xff]/g;

/**
 * Writes scripts so that they hold Latin-1 alone: with a single other character in it, browsers keep the whole source in
 * two bytes a character, for every frame. Outside of strings, templates and expressions no script of ours has any.
 */
export function latin1Scripts(): Plugin {
  return {
    name: 'plainly:latin-1-scripts',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = file.code.replace(
          BEYOND_LATIN_1,
          (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
      }
    },
  };
}
