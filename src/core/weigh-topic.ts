import { type Evidence, OF_PAIN } from './sense-evidence.ts';
import type { Reading } from './sense-reading.ts';
import { distance, type Found, type Place } from './weigh-cues.ts';

/** Weight of a word by where it stands; in the same sentence it is 1. */
const NEARBY = 0.75;
const FAR = 0.5;
const IN_TITLE = 0.5;
const ON_PAGE = 0.2;
/** How far "nearby" reaches, UTF-16 units: about three lines of text. */
const NEAR = 250;
/** More than this makes nothing surer, either way. */
const MOST = 5;

/** How far the topic around a form is health (pain with it): above 0, or something else: below. */
export interface TopicFound extends Found {
  /** As `weight`, but of what speaks for health only the words of pain. */
  pain: number;
}

/** Weighs what the words and terms around a form say about the topic; each counts once. */
export function weighTopic(place: Place, reading: Reading, evidence: Evidence): TopicFound {
  const { words, title, page, terms } = reading;
  const { topic, entries } = evidence;
  const found: TopicFound = { weight: 0, pain: 0, words: [] };
  for (let at = 0; at < words.count; at++) {
    const weight = topic[words.numbers[at] as number] as number;
    if (weight === 0 || (words.earlier[at] as number) >= 0) continue;
    const [start, end] = [words.starts[at] as number, words.ends[at] as number];
    if (start < place.end && end > place.start) continue;
    addWord(found, { start, end, weight }, place);
  }
  const seen = new Set<number>();
  for (const { start, end, entries: leadsTo, isAmbiguous } of terms) {
    const entry = leadsTo[0] as number;
    if (isAmbiguous || seen.has(entry)) continue;
    seen.add(entry);
    addWord(found, { start, end, weight: entries[entry] ?? 0 }, place);
  }
  for (let at = 0; at < title.count; at++) add(found, topic[title.numbers[at] as number] as number, IN_TITLE);
  if (page) {
    const around = pageTopic(page, topic);
    found.weight += ON_PAGE * around.weight;
    found.pain += ON_PAGE * around.pain;
  }
  found.weight = clip(found.weight);
  found.pain = clip(found.pain);
  return found;
}

function addWord(found: TopicFound, word: Found['words'][number], place: Place): void {
  const { start, end, weight } = word;
  const isInSentence = start >= place.sentenceStart && end <= place.sentenceEnd;
  const part = isInSentence ? 1 : distance(start, end, place) <= NEAR ? NEARBY : FAR;
  add(found, weight, part);
  if (weight > 0) found.words.push({ start, end, weight: weight * part });
}

function add(found: Pick<TopicFound, 'weight' | 'pain'>, weight: number, part: number): void {
  found.weight += weight * part;
  if (weight < 0 || weight >= OF_PAIN) found.pain += weight * part;
}

function pageTopic(page: Uint8Array, topic: Float32Array): Pick<TopicFound, 'weight' | 'pain'> {
  const found = { weight: 0, pain: 0 };
  for (let word = 0; word < page.length; word++) if (page[word] === 1) add(found, topic[word] as number, 1);
  return { weight: clip(found.weight), pain: clip(found.pain) };
}

function clip(weight: number): number {
  return Math.max(-MOST, Math.min(MOST, weight));
}
