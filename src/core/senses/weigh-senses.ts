import type { Sighting } from '../spotting/spot.ts';
import type { Meaning, Needs, Sense } from '../spotting/term-index.ts';
import type { Chosen, Context, Why } from './choose-sense.ts';
import { firstFrom, sentenceIn } from './cue-words.ts';
import { type LearnedPage, learnPage } from './learned-page.ts';
import { type CompiledSense, compileEvidence, type Evidence } from './sense-evidence.ts';
import { emptyReading, makeKnown, type Reading, readPassage, type Term } from './sense-reading.ts';
import { isShouted } from './shouting.ts';
import type { Topics } from './topics.ts';
import { type Gathered, type Place, weighCues } from './weigh-cues.ts';
import { weighFrames } from './weigh-frames.ts';
import { weighPage } from './weigh-page.ts';
import { weighRelated } from './weigh-related.ts';
import { type TopicAtPlace, weighTopic } from './weigh-topic.ts';

/** Weighs what the words around a sighting say for each of its meanings. */
export interface Weigher {
  /** Reads a passage and what is known around it; `choose` is about the passage read last. */
  read(text: string, sightings: Sighting[], context: Context): void;
  /**
   * The meaning with the most evidence, if it has enough and clearly more than the others; that of `preferred`, an entry
   * that the reader chose for the form, if it is one of them and none without a card has clearly more.
   */
  choose(sighting: Sighting, senses: Sense[], preferred?: number): Chosen | undefined;
  /**
   * Lets what was chosen in this passage speak for other forms from now on, where the reader has chosen it, or it
   * had enough without the topic and was the only choice; whether there is any.
   */
  knowChosen(): boolean;
  /** Adds the words of a passage to those of its page. */
  learn(text: string, page?: LearnedPage): LearnedPage;
}

/**
 * By what a meaning needs: what it starts from, how much the topic counts, how much of that while the topic is vague, and how
 * much it takes away at most where it is something else: as much as there can be where a hint is needed. One cue in the
 * sentence of a form that needs one is enough whatever the rest of the text is about. A meaning that needs nothing yields to one
 * cue of another in its sentence, but only where nothing speaks for it.
 */
const SCALE: Record<Needs, { start: number; health: number; pain: number; vague: number; against: number }> = {
  nothing: { start: 1.5, health: 0.6, pain: 0, vague: 1, against: 0 },
  hint: { start: 0.6, health: 0.6, pain: 0, vague: 1, against: 3 },
  topic: { start: 0, health: 0.6, pain: 0.15, vague: 0.5, against: 0.6 },
  cue: { start: 0, health: 0.2, pain: 0.35, vague: 0.5, against: 0.15 },
};
/**
 * The same for a meaning that needs a hint and has as much as this of its own: that his headaches are bad is said of pain in a
 * letter from school, too.
 */
const OWN_HINT = 0.5;
const AGAINST_OWN_HINT = 1;
/** What a meaning must have to be shown, as much as one cue nearby; and what one of a shouted form must have in cues. */
const ENOUGH = 0.85;
const ENOUGH_SHOUTED = 2;
/** By how much a meaning must beat those without a card, if anything speaks for one. */
const MARGIN = 0.6;
/** Two meanings with cards that are closer than this are both asked about. */
const CLOSE = 0.3;
/** What the reader's choice of a meaning adds to it: as much as it takes without any word for it. */
const CHOSEN = ENOUGH;
/** More cues than these, each in the sentence, make nothing surer. */
const MOST_CUES = 5;
/** How many words are named as the reason. */
const REASONS = 3;

/** What is weighed, and by what. */
interface Around {
  place: Place;
  reading: Reading;
  evidence: Evidence;
}

/**
 * A meaning and what speaks for it. `own` is what does so for this meaning only. `rival` is its score against meanings
 * without a card: many of these belong to medicine too, so what the topic adds there only makes up for the margin.
 */
interface Candidate {
  sense: CompiledSense;
  own: number;
  score: number;
  rival: number;
}

export function createWeigher(meanings: Meaning[], topics: Topics): Weigher {
  const evidence = compileEvidence(meanings, topics);
  const reading = emptyReading();
  let chosenForSure: Term[] = [];
  return {
    read(text, sightings, context) {
      readPassage(reading, { text, sightings, context }, evidence);
      chosenForSure = [];
    },
    choose(sighting, senses, preferred) {
      const around: Around = { place: placeOf(sighting, reading), reading, evidence };
      const topic = weighTopic(around.place, reading, evidence, undefined);
      const candidates = evidence.compiled(senses).map((sense) => candidateOf(sense, topic, around));
      const chosen = candidates.filter(({ sense: { entry } }) => entry !== undefined && entry === preferred);
      const best = bestOf(chosen.length > 0 ? preferring(chosen, candidates) : candidates);
      if (!best || isLostAmongCapitals(best.first, around)) return undefined;
      if (best.entries.length === 1 && (chosen.length > 0 || isSure(best.first)))
        chosenForSure.push({ start: sighting.start, end: sighting.end, entry: best.entry });
      if (chosen.length > 0) return { ...sighting, entry: best.entry, why: BY_READER };
      return { ...sighting, entry: best.entry, why: whyOf(best.first, around), ...choicesOf(best.entries) };
    },
    knowChosen() {
      for (const term of chosenForSure) makeKnown(reading, term);
      const isNew = chosenForSure.length > 0;
      chosenForSure = [];
      return isNew;
    },
    learn: (text, page) => learnPage(text, evidence, page),
  };
}

function placeOf(sighting: Sighting, { words }: Reading): Place {
  const { start, end } = sighting;
  const before = firstFrom(words.starts, words.count, start) - 1;
  const behind = firstFrom(words.starts, words.count, end);
  const isBeside = before >= 0 && isNext(words.ends[before] as number, start);
  const wordBefore = isBeside ? (words.numbers[before] as number) : -1;
  const isBesideBehind = behind < words.count && isNext(end, words.starts[behind] as number);
  const wordBehind = isBesideBehind ? (words.numbers[behind] as number) : -1;
  return {
    start,
    end,
    sentence: sentenceIn(words, sighting),
    before,
    behind,
    wordBefore,
    wordBehind,
    isShouted: false,
  };
}

/** Whether nothing but one space or sign stands between. */
function isNext(end: number, start: number): boolean {
  return start - end === 1;
}

function candidateOf(sense: CompiledSense, topic: TopicAtPlace, around: Around): Candidate {
  const own = weighOwn(sense, around, undefined);
  if (sense.entry === undefined) return { sense, own, score: own, rival: own };
  const { start, health, pain, vague, against } = SCALE[sense.needs];
  // A text about pain vouches for no form that needs a cue: letters from clinics are full of short forms of other things.
  const most = sense.needs === 'cue' && own <= 0 ? 0 : Number.POSITIVE_INFINITY;
  const least = sense.needs === 'hint' && own >= OWN_HINT ? AGAINST_OWN_HINT : against;
  const weight = topic.isVague && topic.weight > 0 ? vague * topic.weight : topic.weight;
  const byTopic = Math.max(Math.min(health * weight + pain * topic.pain, most), -least);
  return { sense, own, score: start + own + byTopic, rival: start + own + Math.min(byTopic, MARGIN) };
}

/** Weighs what speaks for one meaning only; nothing beside its cues does for a meaning without a card. */
function weighOwn(sense: CompiledSense, { place, reading, evidence }: Around, gathered: Gathered): number {
  const cues = Math.min(
    MOST_CUES,
    weighCues(sense.cues, place, reading, gathered) + weighPage(sense, reading, evidence),
  );
  const { entry } = sense;
  if (entry === undefined) return cues;
  const related = weighRelated({ entry, cues: sense.cues }, place, reading, evidence, gathered);
  return cues + related + weighFrames(sense.frames, place, reading, gathered);
}

export const BY_FORM: Why = { by: 'form', words: [] };
const BY_READER: Why = { by: 'reader', words: [] };

/** What is weighed once the reader has chosen: that meaning, with more weight, and those without a card. */
function preferring(chosen: Candidate[], candidates: Candidate[]): Candidate[] {
  const silent = candidates.filter(({ sense }) => sense.entry === undefined);
  const more = chosen.map(({ score, rival, ...rest }) => ({ ...rest, score: score + CHOSEN, rival: rival + CHOSEN }));
  return [...more, ...silent];
}

/** The best of the meanings with cards, and all entries that are about as likely. */
function bestOf(candidates: Candidate[]): { first: Candidate; entry: number; entries: number[] } | undefined {
  let silent = 0;
  let second = 0;
  let first: Candidate | undefined;
  for (const candidate of candidates) {
    const { sense, score } = candidate;
    if (sense.entry === undefined) silent = Math.max(silent, score);
    else if (first && score <= first.score) second = Math.max(second, score);
    else if (score >= ENOUGH) {
      second = first?.score ?? second;
      first = candidate;
    }
  }
  const entry = first?.sense.entry;
  if (!first || entry === undefined || (silent > 0 && first.rival < silent + MARGIN)) return undefined;
  const isSure = second < ENOUGH || second <= first.score - CLOSE;
  return { first, entry, entries: isSure ? [entry] : closeTo(first, candidates) };
}

/** The entries of a candidate and of those with a card that are close to it, the best first. */
function closeTo(first: Candidate, candidates: Candidate[]): number[] {
  const close = candidates
    .filter(({ sense, score }) => sense.entry !== undefined && score >= ENOUGH && score > first.score - CLOSE)
    .sort((a, b) => b.score - a.score);
  return [...new Set(close.flatMap(({ sense }) => sense.entry ?? []))];
}

function choicesOf(entries: number[]): Pick<Chosen, 'choices'> {
  return entries.length > 1 ? { choices: entries } : {};
}

/** Whether a form in capitals stands among capitals. */
function isShoutedAt({ start, end, sentence }: Place, text: string): boolean {
  const written = text.slice(start, end);
  return written === written.toUpperCase() && isShouted(text.slice(sentence.start, sentence.end), written);
}

/** Whether the capitals of a form stand among others, with too little that speaks for its meaning without them. */
function isLostAmongCapitals({ sense }: Candidate, around: Around): boolean {
  if (sense.needs === 'nothing' || !isShoutedAt(around.place, around.reading.text)) return false;
  const place = { ...around.place, isShouted: true };
  return weighOwn(sense, { ...around, place }, undefined) < ENOUGH_SHOUTED;
}

/** Whether a meaning would be shown whatever the text is about. */
function isSure({ sense, own }: Candidate): boolean {
  return sense.needs === 'nothing' || own >= ENOUGH;
}

/** The words that say most, as the text has them: those for this meaning if there are any, else those of the topic. */
function whyOf({ sense, own }: Candidate, around: Around): Why {
  if (sense.needs === 'nothing') return BY_FORM;
  const gathered: NonNullable<Gathered> = [];
  if (own > 0) weighOwn(sense, around, gathered);
  else weighTopic(around.place, around.reading, around.evidence, gathered);
  const words: string[] = [];
  for (const { start, end } of gathered.sort((a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start))) {
    const word = around.reading.text.slice(start, end);
    if (!words.some((named) => named.includes(word))) words.push(word);
    if (words.length === REASONS) break;
  }
  return { by: own > 0 ? 'cues' : 'topic', words };
}
