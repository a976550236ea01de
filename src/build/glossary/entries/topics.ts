import * as v from 'valibot';
import { CATEGORIES, type Category } from '../../../core/glossary/card.ts';
import { emptyVocabulary, numberPhrase } from '../../../core/senses/cue-vocabulary.ts';
import { FORM, NO_TOPICS, TOPICS, type Topic, type Topics } from '../../../core/senses/topics.ts';
import { parseYaml } from '../files/front-matter.ts';
import type { Problem } from '../files/problem.ts';

const phrase = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('must not be empty'), v.toLowerCase());
const word = v.pipe(phrase, v.regex(/^[\p{L}\p{N}]+$/u, 'must be one word'));
const words = v.array(word, 'must be a list, like [one, two]');
const frames = v.array(v.pipe(phrase, v.includes(FORM, `must have ${FORM} where the form stands`)));

const TopicsSchema = v.strictObject({
  pain: words,
  health: words,
  hints: words,
  elsewhere: words,
  frames: v.record(v.picklist(Object.keys(CATEGORIES)), frames),
});

/** What the terms of an entry are about, by its category. */
const TOPIC_OF: Record<Category, Topic> = {
  conditions: 'pain',
  symptoms: 'pain',
  mechanisms: 'health',
  receptors: 'health',
  medicines: 'pain',
  procedures: 'pain',
  therapies: 'pain',
  scales: 'health',
  research: 'hints',
  care: 'health',
  community: 'pain',
};

/** Parses topics.yaml: the words that tell what a text is about. A glossary may do without. */
export function parseTopics(file: string, content: string | undefined): Omit<Topics, keyof EntryTopics> | Problem[] {
  if (content === undefined) return NO_TOPICS;
  const parsed = parseYaml(file, content, TopicsSchema);
  if (Array.isArray(parsed)) return parsed;
  const vocabulary = emptyVocabulary();
  /** By number of a word, which its plural has too. */
  const listed = new Map<number, { as: string; under: Topic }>();
  const problems = TOPICS.flatMap((topic) =>
    parsed.value[topic].flatMap((word, place): Problem[] => {
      const [number] = numberPhrase(word, vocabulary) as [number];
      const before = listed.get(number);
      if (!before) {
        listed.set(number, { as: word, under: topic });
        return [];
      }
      const line = parsed.lineOf([topic, place]);
      const what = `${topic}: "${word}" is listed under ${before.under} before, as "${before.as}"`;
      return [{ file, line, what, mend: 'take one out; plurals in s and es are one word with the singular' }];
    }),
  );
  return problems.length > 0 ? problems : parsed.value;
}

type EntryTopics = Pick<Topics, 'entries' | 'related'>;

/** What entries say about the topic and about one another, by their numbers. */
export function topicsOfEntries(entries: { id: string; category: Category; related: string[] }[]): EntryTopics {
  const numbers = new Map(entries.map(({ id }, number) => [id, number]));
  return {
    entries: entries.map(({ category }) => TOPICS.indexOf(TOPIC_OF[category])),
    related: entries.map(({ related }) => related.flatMap((id) => numbers.get(id) ?? [])),
  };
}
