/** What a text can be about, from what counts most to what counts against a medical meaning. */
export const TOPICS = ['pain', 'health', 'hints', 'elsewhere'] as const;
export type Topic = (typeof TOPICS)[number];

/** Words that tell what a text is about, whatever the form. All in small letters; glossary/topics.yaml has them. */
export interface Topics extends Record<Topic, string[]> {
  /** By category of an entry: phrases with FORM where a form of such an entry stands. */
  frames: Record<string, string[]>;
  /** By number of an entry: the place in TOPICS of what its terms are about. */
  entries: number[];
  /** By number of an entry: the entries that it names as related. */
  related: number[][];
}

/** Where the form stands in a frame. */
export const FORM = '~';

export const NO_TOPICS: Topics = {
  pain: [],
  health: [],
  hints: [],
  elsewhere: [],
  frames: {},
  entries: [],
  related: [],
};
