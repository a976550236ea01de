import type { Chosen, Context, Why } from './choose-sense.ts';
import type { PassageWords } from './cue-words.ts';
import { type CompiledSense, compileEvidence, type Evidence } from './sense-evidence.ts';
import { emptyReading, type Reading, readPassage } from './sense-reading.ts';
import { sentenceAround } from './sentence.ts';
import { isShouted } from './shouting.ts';
import type { Sighting } from './spot.ts';
import type { Meaning, Needs, Sense } from './term-index.ts';
import type { Topics } from './topics.ts';
import { type Gathered, type Place, weighCues } from './weigh-cues.ts';
import { weighFrames } from './weigh-frames.ts';
import { weighRelated } from './weigh-related.ts';
import { type Topic, weighTopic } from './weigh-topic.ts';

/** Weighs what the words around a sighting say for each of its meanings. */
export interface Weigher {
  /** Reads a passage and what is known around it; `choose` is about the passage read last. */
  read(text: string, sightings: Sighting[], context: Context): void;
  /**
   * The meaning with the most evidence, if it has enough and clearly more than the others; that of `preferred`, an entry
   * that the reader chose for the form, if it is one of them and none without a card has clearly more.
   */
  choose(sighting: Sighting, senses: Sense[], preferred?: number): Chosen | undefined;
  /** Adds the words of a passage to those of its page. */
  learn(text: string, page?: Uint8Array): Uint8Array;
}

/** By what a meaning needs: what it starts from, and how much the topic counts. */
const SCALE: Record<Needs, { start: number; health: number; pain: number }> = {
  hint: { start: 0.65, health: 0.6, pain: 0 },
  topic: { start: 0, health: 0.6, pain: 0.15 },
  cue: { start: 0, health: 0.05, pain: 0.35 },
};
/** What a meaning must have to be shown, and one of a shouted form in cues of its own. */
const ENOUGH = 0.85;
const ENOUGH_SHOUTED = 2;
/** By how much a meaning must beat those without a card; two with cards that are closer are both asked about. */
const MARGIN = 0.3;
/** What the reader's choice of a meaning adds to it: as much as it takes without any word for it. */
const CHOSEN = ENOUGH;
/** How many words are named as the reason. */
const REASONS = 3;

/** What is weighed, and by what. */
interface Around {
  place: Place;
  reading: Reading;
  evidence: Evidence;
}

/** A meaning and what speaks for it: `own` is what does so for this meaning only. */
interface Candidate {
  sense: CompiledSense;
  own: number;
  score: number;
}

export function createWeigher(meanings: Meaning[], topics: Topics): Weigher {
  const evidence = compileEvidence(meanings, topics);
  const reading = emptyReading(evidence);
  const aside = emptyReading(evidence);
  return {
    read(text, sightings, context) {
      readPassage(reading, { text, sightings, context }, evidence, meanings);
    },
    choose(sighting, senses, preferred) {
      const around: Around = { place: placeOf(sighting, reading), reading, evidence };
      const topic = weighTopic(around.place, reading, evidence, undefined);
      const candidates = evidence.compiled(senses).map((sense) => candidateOf(sense, topic, around));
      const chosen = candidates.filter(({ sense: { entry } }) => entry !== undefined && entry === preferred);
      const best = bestOf(chosen.length > 0 ? preferring(chosen, candidates) : candidates);
      if (!best || (best.own < ENOUGH_SHOUTED && isShoutedAt(around.place, reading.text))) return undefined;
      if (chosen.length > 0) return { ...sighting, entry: best.entry, why: BY_READER };
      return { ...sighting, entry: best.entry, why: whyOf(best.first, around), ...choicesOf(best.entries) };
    },
    learn(text, page = new Uint8Array(evidence.vocabulary.size)) {
      readPassage(aside, { text, sightings: [], context: { title: '' } }, evidence, meanings);
      for (let at = 0; at < aside.words.count; at++) page[aside.words.numbers[at] as number] = 1;
      return page;
    },
  };
}

function placeOf(sighting: Sighting, { text, words }: Reading): Place {
  const { start, end } = sighting;
  const sentence = sentenceAround(text, sighting);
  return { start, end, sentence, before: firstFrom(words, start) - 1, behind: firstFrom(words, end) };
}

/** The place of the first word that begins at an offset or later. */
function firstFrom(words: PassageWords, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function candidateOf(sense: CompiledSense, topic: Topic, around: Around): Candidate {
  const own = weighOwn(sense, around, undefined);
  if (sense.entry === undefined) return { sense, own, score: own };
  const { start, health, pain } = SCALE[sense.needs];
  return { sense, own, score: start + own + health * topic.weight + pain * topic.pain };
}

/** Weighs what speaks for one meaning only; nothing beside its cues does for a meaning without a card. */
function weighOwn(sense: CompiledSense, { place, reading, evidence }: Around, gathered: Gathered): number {
  const cues = weighCues(sense.cues, place, reading, gathered);
  if (sense.entry === undefined) return cues;
  const related = weighRelated(sense.entry, place, reading, evidence, gathered);
  return cues + related + weighFrames(sense.frames, place, reading, gathered);
}

const BY_READER: Why = { by: 'reader', words: [] };

/** What is weighed once the reader has chosen: that meaning, with more weight, and those without a card. */
function preferring(chosen: Candidate[], candidates: Candidate[]): Candidate[] {
  const silent = candidates.filter(({ sense }) => sense.entry === undefined);
  return [...chosen.map((candidate) => ({ ...candidate, score: candidate.score + CHOSEN })), ...silent];
}

/** The best of the meanings with cards, and all entries that are about as likely. */
function bestOf(
  candidates: Candidate[],
): { first: Candidate; entry: number; entries: number[]; own: number } | undefined {
  let silent = 0;
  for (const { sense, score } of candidates) if (sense.entry === undefined && score > silent) silent = score;
  const shown = candidates.filter(({ sense, score }) => sense.entry !== undefined && score >= ENOUGH);
  const [first, ...rest] = shown.sort((a, b) => b.score - a.score);
  const entry = first?.sense.entry;
  if (first === undefined || entry === undefined || first.score < silent + MARGIN) return undefined;
  const close = rest.filter(({ score }) => score > first.score - MARGIN);
  const entries = [entry, ...close.flatMap(({ sense }) => sense.entry ?? [])];
  return { first, entry, entries: [...new Set(entries)], own: first.own };
}

function choicesOf(entries: number[]): Pick<Chosen, 'choices'> {
  return entries.length > 1 ? { choices: entries } : {};
}

/** Whether a form in capitals stands among capitals. */
function isShoutedAt({ start, end, sentence }: Place, text: string): boolean {
  const written = text.slice(start, end);
  return written === written.toUpperCase() && isShouted(text.slice(sentence.start, sentence.end), written);
}

/** The words that say most, as the text has them: those for this meaning if there are any, else those of the topic. */
function whyOf({ sense, own }: Candidate, around: Around): Why {
  const gathered: NonNullable<Gathered> = [];
  if (own > 0) weighOwn(sense, around, gathered);
  else weighTopic(around.place, around.reading, around.evidence, gathered);
  const heaviest = gathered
    .sort((a, b) => b.weight - a.weight)
    .map(({ start, end }) => around.reading.text.slice(start, end));
  return { by: own > 0 ? 'cues' : 'topic', words: [...new Set(heaviest)].slice(0, REASONS) };
}
