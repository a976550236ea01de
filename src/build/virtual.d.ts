declare module 'virtual:plainly/signs' {
  const signs: import('../core/sign-filter.ts').SignFilter;
  export default signs;
}
declare module 'virtual:plainly/term-index' {
  const index: import('../core/term-index.ts').PackedIndex;
  export default index;
}
declare module 'virtual:plainly/meanings' {
  const meanings: import('../core/meanings.ts').PackedMeanings;
  export default meanings;
}
declare module 'virtual:plainly/cards' {
  const cards: import('../core/card.ts').Card[];
  export default cards;
}
declare module 'virtual:plainly/articles' {
  const articles: import('../core/card.ts').Article[];
  export default articles;
}
