declare module 'virtual:plainly/signs' {
  const signs: import('../core/signs/sign-filter.ts').SignFilter;
  export default signs;
}
declare module 'virtual:plainly/term-index' {
  const index: import('../core/spotting/term-index.ts').PackedIndex;
  export default index;
}
declare module 'virtual:plainly/meanings' {
  const meanings: import('../core/senses/meanings.ts').PackedMeanings;
  export default meanings;
}
declare module 'virtual:plainly/cards' {
  const cards: import('../core/glossary/card.ts').Card[];
  export default cards;
}
declare module 'virtual:plainly/articles' {
  /** By id, in the order of the front page; each comes when it is asked for. */
  const articles: Record<string, () => Promise<import('../core/glossary/article.ts').Article>>;
  export default articles;
}
declare module 'virtual:plainly/pictures' {
  const pictures: import('../core/glossary/picture-data.ts').PictureSupply;
  export default pictures;
}
declare module 'virtual:plainly/front-page' {
  const frontPage: import('../core/glossary/article.ts').FrontPage;
  export default frontPage;
}
declare module 'virtual:plainly/places' {
  const places: import('../core/glossary/article.ts').Places;
  export default places;
}
