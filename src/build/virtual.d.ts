declare module 'virtual:plainly/signs' {
  const signs: import('../core/term-index.ts').PackedIndex;
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
  /** By id, in the order of the front page; each comes when it is asked for. */
  const articles: Record<string, () => Promise<import('../core/article.ts').Article>>;
  export default articles;
}
declare module 'virtual:plainly/pictures' {
  type PictureData = import('../core/picture-data.ts').PictureData;
  const pictures: { [Name in keyof PictureData]?: () => Promise<PictureData[Name]> };
  export default pictures;
}
declare module 'virtual:plainly/front-page' {
  const frontPage: import('../core/article.ts').FrontPage;
  export default frontPage;
}
declare module 'virtual:plainly/places' {
  const places: import('../core/article.ts').Places;
  export default places;
}
