import { numberOf } from './cue-vocabulary.ts';
import { emptyPageWords, learnWords, type PageWords } from './page-words.ts';
import type { Evidence } from './sense-evidence.ts';
import { addToTopic, type Topic } from './weigh-topic.ts';

/** What has been learned of a page as a whole. */
export interface LearnedPage {
  words: PageWords;
  /** What its words say about the topic, each once. */
  topic: Topic;
}

/** Adds what a text says to what is known of its page. Gives `page`, or a new one. */
export function learnPage(
  text: string,
  { vocabulary, topic }: Evidence,
  page: LearnedPage = { words: emptyPageWords(), topic: { weight: 0, pain: 0 } },
): LearnedPage {
  learnWords(text, page.words, (hash) => {
    const weight = topic[numberOf(hash, vocabulary)];
    if (weight !== undefined) addToTopic(page.topic, weight, weight);
  });
  return page;
}
