/** What the bench runs in a bare page to measure the spotter and its index; left there as `spottingBench`. */
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { joinSightings } from '../../../src/core/marks/join-sightings.ts';
import { type Lexicon, unpackLexicon } from '../../../src/core/marks/lexicon.ts';
import type { PackedMeanings } from '../../../src/core/senses/meanings.ts';
import { spot } from '../../../src/core/spotting/spot.ts';
import { type PackedIndex, type TermIndex, unpackIndex } from '../../../src/core/spotting/term-index.ts';
import { formsExpression } from '../forms-expression.ts';
import { byTurns, type Rounds } from '../turns.ts';

/** A glossary as the bench serves it to its pages. */
export interface BenchGlossary {
  packed: PackedIndex;
  meanings: PackedMeanings;
  /** The same forms, as a plain list. */
  forms: string[];
}

const glossary = { packed: '', meanings: '', forms: '' };
let texts: string[] = [];
/** What must not be collected. */
const kept: unknown[] = [];
/** Results go here, so that no work is left out as useless. */
let sink = 0;

async function load(name: string): Promise<void> {
  texts = (await (await fetch('prose.json')).json()) as string[];
  const { packed, meanings, forms } = (await (await fetch(name)).json()) as BenchGlossary;
  glossary.packed = JSON.stringify(packed);
  glossary.meanings = JSON.stringify(meanings);
  glossary.forms = JSON.stringify(forms);
}

function unpacked(): TermIndex {
  return unpackIndex(JSON.parse(glossary.packed) as PackedIndex);
}

function time(work: () => number): number {
  const start = performance.now();
  sink += work();
  return performance.now() - start;
}

function readOnce(): number {
  let sum = 0;
  for (const text of texts) for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

function spotAll(index: TermIndex): number {
  let found = 0;
  for (const text of texts) found += spot(text, index).length;
  return found;
}

/** ms of each round. */
function spotAndFloor(rounds: Rounds): Promise<Record<'ours' | 'floor', number[]>> {
  const index = unpacked();
  return byTurns({ ours: () => time(() => spotAll(index)), floor: () => time(readOnce) }, rounds);
}

/** Reads the text as a page of its own: what it defines, then what its sightings mean. */
function chooseAll({ index, choose, createDefinitions }: Lexicon): number {
  const definitions = createDefinitions();
  const context = { title: '', defined: definitions.defined };
  let found = 0;
  for (const text of texts) {
    definitions.read(text);
    found += joinSightings(choose(text, spot(text, index), context), definitions.sightingsIn(text)).length;
  }
  return found;
}

function defineAll({ createDefinitions }: Lexicon): number {
  const definitions = createDefinitions();
  return texts.filter((text) => definitions.read(text)).length;
}

/** ms of each round. */
function spotAndChoose(rounds: Rounds): Promise<Record<'spot' | 'choose' | 'define', number[]>> {
  const lexicon = unpackLexicon(
    JSON.parse(glossary.packed) as PackedIndex,
    JSON.parse(glossary.meanings) as PackedMeanings,
  );
  return byTurns(
    {
      spot: () => time(() => spotAll(lexicon.index)),
      choose: () => time(() => chooseAll(lexicon)),
      define: () => time(() => defineAll(lexicon)),
    },
    rounds,
  );
}

/** ms of each round. */
function spotAndPeers(rounds: Rounds): Promise<Record<'ours' | 'regexp' | 'ahoCorasick', number[]>> {
  const index = unpacked();
  const forms = JSON.parse(glossary.forms) as string[];
  const expression = formsExpression(forms);
  const automaton = new AhoCorasick([...new Set(forms.map((form) => form.toLowerCase()))]);
  const isWord = (character: string | undefined) => character !== undefined && /\w/.test(character);
  return byTurns(
    {
      ours: () => time(() => spotAll(index)),
      regexp: () =>
        time(() => {
          let found = 0;
          for (const text of texts) {
            expression.lastIndex = 0;
            while (expression.exec(text)) found++;
          }
          return found;
        }),
      ahoCorasick: () =>
        time(() => {
          let found = 0;
          for (const text of texts) {
            for (const { begin, end } of automaton.matchInText(text.toLowerCase())) {
              if (!isWord(text[begin - 1]) && !isWord(text[end])) found++;
            }
          }
          return found;
        }),
    },
    rounds,
  );
}

/** Unpackings in one measurement: a single one is too short for the clock. */
const UNPACKINGS = 20;

/** ms of each round: from the text of the packed index to the index; that without reading the text; the plain list. */
function unpacking(rounds: Rounds): Promise<Record<'whole' | 'unpack' | 'list', number[]>> {
  const packed = Array.from({ length: UNPACKINGS }, () => JSON.parse(glossary.packed) as PackedIndex);
  const often = (work: (turn: number) => number) =>
    time(() => {
      let sum = 0;
      for (let turn = 0; turn < UNPACKINGS; turn++) sum += work(turn);
      return sum;
    }) / UNPACKINGS;
  const weigh = (index: TermIndex) => Object.keys(index).length;
  return byTurns(
    {
      whole: () => often(() => weigh(unpacked())),
      unpack: () => often((turn) => weigh(unpackIndex(packed[turn] as PackedIndex))),
      list: () => often(() => (JSON.parse(glossary.forms) as string[]).length),
    },
    rounds,
  );
}

/** Unpacks that many indexes and keeps them. */
function keepIndexes(count: number): void {
  for (let made = 0; made < count; made++) kept.push(unpacked());
}

/** Sightings among all the text. */
function countSightings(): { sightings: number; characters: number } {
  return { sightings: spotAll(unpacked()), characters: texts.reduce((sum, text) => sum + text.length, 0) };
}

const exposed = {
  load,
  spotAndFloor,
  spotAndChoose,
  spotAndPeers,
  unpacking,
  keepIndexes,
  countSightings,
  done: () => sink,
};

export type SpottingBench = typeof exposed;

Object.assign(globalThis, { spottingBench: exposed });
