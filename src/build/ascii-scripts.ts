import type { Plugin } from 'vite';

/** Any other character, or half of a pair for what is beyond 16 bits. */
const BEYOND_ASCII = /[^\0-\x7f]/g;

/**
 * Writes scripts in ASCII alone: with a single other character in it, Chromium keeps the whole source in two bytes a
 * character, for every frame, since it comes as UTF-8. Names, strings, templates and expressions may all have what it
 * writes instead; comments are gone by then.
 */
export function asciiScripts(): Plugin {
  return {
    name: 'plainly:ascii-scripts',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = file.code.replace(
          BEYOND_ASCII,
          (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
      }
    },
  };
}
