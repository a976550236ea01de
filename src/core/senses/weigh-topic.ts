import { type Evidence, OF_HEALTH, OF_PAIN } from './sense-evidence.ts';
import type { Reading } from './sense-reading.ts';
import { type Gathered, type Place, partAt } from './weigh-cues.ts';

const IN_TITLE = 0.5;
const ON_PAGE = 0.2;
/** More than this makes nothing surer, either way. */
const MOST = 5;

/** How far the topic is health (pain with it): above 0, or something else: below. */
export interface TopicWeight {
  weight: number;
  /** As `weight`, but of what speaks for health only the words of pain. */
  pain: number;
}

/** What the topic is where a form stands. */
export interface TopicAtPlace extends TopicWeight {
  /**
   * Whether only words speak for it that any text has, of bodies, days and studies: none of health or pain here, nor as much as
   * one in the title and on the page.
   */
  isVague: boolean;
}

/** Weighs what the words and terms around a form say about the topic; each counts once. */
export function weighTopic(place: Place, reading: Reading, evidence: Evidence, gathered: Gathered): TopicAtPlace {
  const { words, topicPlaces, topicCount, terms, around } = reading;
  const { topic } = evidence;
  const found: TopicWeight = { weight: around.weight, pain: around.pain };
  let heaviest = around.weight;
  for (let number = 0; number < topicCount; number++) {
    const at = topicPlaces[number] as number;
    const start = words.starts[at] as number;
    const end = words.ends[at] as number;
    if (start < place.end && end > place.start) continue;
    const weight = topic[words.numbers[at] as number] as number;
    const part = partAt(start, end, place);
    heaviest = Math.max(heaviest, weight);
    addToTopic(found, weight * part, weight);
    if (weight > 0) gathered?.push({ start, end, weight: weight * part });
  }
  for (const { start, end, entry } of terms) {
    const weight = evidence.termWeight(entry);
    const part = partAt(start, end, place);
    heaviest = Math.max(heaviest, weight);
    addToTopic(found, weight * part, weight);
    gathered?.push({ start, end, weight: weight * part });
  }
  return { ...clipped(found), isVague: heaviest < OF_HEALTH };
}

const NOTHING: TopicWeight = { weight: 0, pain: 0 };

/** What the title and the rest of the page say about the topic. */
export function topicAround({ title, page }: Pick<Reading, 'title' | 'page'>, { topic }: Evidence): TopicWeight {
  if (title.count === 0 && !page) return NOTHING;
  const found: TopicWeight = { weight: 0, pain: 0 };
  for (let at = 0; at < title.count; at++) {
    const weight = topic[title.numbers[at] as number];
    if (weight !== undefined) addToTopic(found, IN_TITLE * weight, weight);
  }
  if (!page) return found;
  const ofPage = clipped(page.topic);
  return { weight: found.weight + ON_PAGE * ofPage.weight, pain: found.pain + ON_PAGE * ofPage.pain };
}

/** Adds what a word says; `whole` is its weight before its place was looked at. */
export function addToTopic(found: TopicWeight, weight: number, whole: number): void {
  found.weight += weight;
  if (whole < 0 || whole >= OF_PAIN) found.pain += weight;
}

function clipped({ weight, pain }: TopicWeight): TopicWeight {
  return { weight: clip(weight), pain: clip(pain) };
}

function clip(weight: number): number {
  return Math.max(-MOST, Math.min(MOST, weight));
}
