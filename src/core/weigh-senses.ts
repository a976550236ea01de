import type { Chosen, Context, Why } from './choose-sense.ts';
import { sentenceAround } from './cue-words.ts';
import { type CompiledSense, compileEvidence, type Evidence } from './sense-evidence.ts';
import { emptyReading, type Reading, readPassage } from './sense-reading.ts';
import { isShouted } from './shouting.ts';
import type { Sighting } from './spot.ts';
import type { Meaning, Needs, Sense } from './term-index.ts';
import type { Topics } from './topics.ts';
import { type Found, type Place, weighCues, weighFrames } from './weigh-cues.ts';
import { weighRelated } from './weigh-related.ts';
import { type TopicFound, weighTopic } from './weigh-topic.ts';

/** Weighs what the words around a sighting say for each of its meanings. */
export interface Weigher {
  /** Reads a passage and what is known around it; `choose` is about the passage read last. */
  read(text: string, sightings: Sighting[], context: Context): void;
  /** The meaning with the most evidence, if it has enough and clearly more than the others. */
  choose(sighting: Sighting, senses: Sense[]): Chosen | undefined;
  /** Adds the words of a passage to those of its page. */
  learn(text: string, page?: Uint8Array): Uint8Array;
}

/** By what a meaning needs: what it starts from, and how much the topic counts. */
const SCALE: Record<Needs, { start: number; health: number; pain: number }> = {
  hint: { start: 0.65, health: 0.6, pain: 0 },
  topic: { start: 0, health: 0.6, pain: 0.15 },
  cue: { start: 0, health: 0.05, pain: 0.35 },
};
const ENOUGH = 0.85;
/** By how much a meaning must beat those without a card; two with cards that are closer are both asked about. */
const MARGIN = 0.3;
/** What a shouted form must have in cues of its own. */
const ENOUGH_SHOUTED = 2;
/** How many words are named as the reason. */
const REASONS = 3;

/** A meaning and what speaks for it. */
interface Candidate {
  entry: number | undefined;
  score: number;
  cues: Found;
}

export function createWeigher(meanings: Meaning[], topics: Topics): Weigher {
  const evidence = compileEvidence(meanings, topics);
  const reading = emptyReading(evidence);
  const aside = emptyReading(evidence);
  return {
    read(text, sightings, context) {
      readPassage(reading, { text, sightings, context }, evidence, meanings);
    },
    choose(sighting, senses) {
      const compiled = evidence.senses.get(senses) ?? [];
      const sentence = sentenceAround(reading.words, sighting.start);
      const place = { ...sighting, sentenceStart: sentence.start, sentenceEnd: sentence.end };
      const topic = weighTopic(place, reading, evidence);
      const candidates = compiled.map((sense) => candidateOf(sense, { place, topic, reading, evidence }));
      return winnerOf(sighting, candidates, topic, reading);
    },
    learn(text, page = new Uint8Array(evidence.vocabulary.size)) {
      readPassage(aside, { text, sightings: [], context: { title: '', defined: new Map() } }, evidence, meanings);
      for (let at = 0; at < aside.words.count; at++) page[aside.words.numbers[at] as number] = 1;
      return page;
    },
  };
}

/** All that a meaning is weighed by. */
interface Around {
  place: Place;
  topic: TopicFound;
  reading: Reading;
  evidence: Evidence;
}

function candidateOf(sense: CompiledSense, { place, topic, reading, evidence }: Around): Candidate {
  const cues = weighCues(sense, place, reading);
  if (sense.entry === undefined) return { entry: undefined, score: cues.weight, cues };
  const scale = SCALE[sense.needs];
  const frames = weighFrames(sense, place, reading);
  const related = weighRelated(sense, place, reading, evidence);
  const own = {
    weight: cues.weight + frames.weight + related.weight,
    words: [...cues.words, ...related.words, ...frames.words],
  };
  const isLoud = own.weight < ENOUGH_SHOUTED && isShoutedAt(place, reading.text);
  const score = scale.start + own.weight + scale.health * topic.weight + scale.pain * topic.pain;
  return { entry: sense.entry, score: isLoud ? 0 : score, cues: own };
}

/** Whether a form in capitals stands among capitals. */
function isShoutedAt({ start, end, sentenceStart, sentenceEnd }: Place, text: string): boolean {
  const written = text.slice(start, end);
  if (written !== written.toUpperCase()) return false;
  return isShouted(text.slice(sentenceStart, sentenceEnd), written);
}

function winnerOf(sighting: Sighting, all: Candidate[], topic: Found, { text }: Reading): Chosen | undefined {
  const shown = all.filter((candidate) => candidate.entry !== undefined && candidate.score >= ENOUGH);
  const [best, ...rest] = shown.sort((a, b) => b.score - a.score);
  if (best?.entry === undefined) return undefined;
  const silent = Math.max(0, ...all.map(({ entry, score }) => (entry === undefined ? score : 0)));
  if (best.score < silent + MARGIN) return undefined;
  const close = rest.filter(({ entry, score }) => entry !== best.entry && score > best.score - MARGIN);
  const why: Why =
    best.cues.weight > 0
      ? { by: 'cues', words: reasons(best.cues, text) }
      : { by: 'topic', words: reasons(topic, text) };
  const choices = close.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
  return { ...sighting, entry: best.entry, why, ...(choices.length > 0 && { choices: [best.entry, ...choices] }) };
}

/** The words that say most, as the text has them. */
function reasons({ words }: Found, text: string): string[] {
  const heaviest = words.sort((a, b) => b.weight - a.weight).slice(0, REASONS);
  return heaviest.map(({ start, end }) => text.slice(start, end));
}
