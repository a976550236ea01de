import { numberOf } from './cue-vocabulary.ts';
import { emptyLearnedWords, type LearnedWords, learnWords } from './learned-words.ts';
import type { Evidence } from './sense-evidence.ts';
import { addToTopic, type TopicWeight } from './weigh-topic.ts';

/** What has been learned of a page as a whole. */
export interface LearnedPage {
  words: LearnedWords;
  /** What its words say about the topic, each once. */
  topic: TopicWeight;
}

/** Adds what a text says to what is known of its page. Gives `page`, or a new one. */
export function learnPage(
  text: string,
  { vocabulary, topic }: Evidence,
  page: LearnedPage = { words: emptyLearnedWords(), topic: { weight: 0, pain: 0 } },
): LearnedPage {
  learnWords(text, page.words, (hash) => {
    const weight = topic[numberOf(hash, vocabulary)];
    if (weight !== undefined) addToTopic(page.topic, weight, weight);
  });
  return page;
}
