/** What the bench uses of libraries that bring no types. */

declare module 'mark.js' {
  // biome-ignore lint/style/noDefaultExport: the library has one
  export default class Mark {
    constructor(context: Element);
    mark(words: string[], options: { separateWordSearch: boolean; accuracy: 'exactly' }): void;
  }
}

declare module 'findandreplacedomtext' {
  // biome-ignore lint/style/noDefaultExport: the library has one
  export default function findAndReplaceDOMText(node: Element, options: { find: RegExp; wrap: string }): void;
}
