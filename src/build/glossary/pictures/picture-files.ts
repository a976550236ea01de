import * as v from 'valibot';
import type { Source } from '../../../core/glossary/card.ts';
import type { NamedSource, PictureData } from '../../../core/glossary/picture-data.ts';
import { type Confidence, confidence, sourceFault } from '../files/confidence.ts';
import { byName, key, text } from '../files/fields.ts';
import { parseYaml } from '../files/front-matter.ts';
import type { Problem } from '../files/problem.ts';
import type { GlossaryFiles } from '../files/read-files.ts';
import type { ChartData } from './chart-data.ts';
import { figuresWithoutSource, type PictureWords, wordsOf } from './picture-words.ts';
import { chartsOf } from './study-charts.ts';

const FOLDER = 'explainer/pictures/';
/** The study whose numbers the picture "sigtermans" shows. */
const STUDY = 'sigtermans-2009';

/** Keys of sources.yaml, each with the short name that the picture gives it; one at least. */
const sources = v.pipe(
  byName(key, text),
  v.check((named) => Object.keys(named).length > 0, 'must name a source'),
);

const TimelineSchema = v.array(
  v.strictObject({
    year: v.number('must be a year'),
    kind: v.picklist(['medicine', 'study', 'guidance']),
    text,
    sources,
    confidence,
  }),
);
const SynapseSchema = v.array(v.strictObject({ name: text, text, drawn: text, sources, confidence }));
const LadderSchema = v.array(
  v.strictObject({ name: text, shows: text, studies: v.array(v.strictObject({ text, sources, confidence })) }),
);
const TreatmentsSchema = v.array(
  v.strictObject({
    name: text,
    icon: v.picklist(['drip', 'intensive-care', 'home']),
    answers: v.array(v.strictObject({ question: text, answer: text, sources, confidence })),
  }),
);

/** The data of pictures, as far as there is any, and what is wrong with it. */
interface ReadPictures {
  pictures: Partial<PictureData>;
  /** All that they say. */
  words: PictureWords[];
  problems: Problem[];
}

/** Parses the files of the pictures that are made of data, `explainer/pictures/<name>.yaml`, and draws the charts. */
export function readPictures(
  files: GlossaryFiles,
  known: Record<string, Source>,
  charts: Record<string, ChartData>,
): ReadPictures {
  const { problems, words, read, named } = readerOf(files, known);
  const synapse = read('synapse', SynapseSchema)?.map(({ name, text, drawn, ...cited }) => {
    return { name, text, drawn, sources: named('synapse', cited) };
  });
  const timeline = read('timeline', TimelineSchema)?.map(({ year, kind, text, ...cited }) => {
    return { year, kind, text, sources: named('timeline', cited) };
  });
  const ladder = read('evidence-ladder', LadderSchema)?.map(({ name, shows, studies }) => {
    return {
      name,
      shows,
      studies: studies.map(({ text, ...cited }) => ({ text, sources: named('evidence-ladder', cited) })),
    };
  });
  const treatments = read('three-treatments', TreatmentsSchema)?.map(({ name, icon, answers }) => ({
    name,
    icon,
    answers: answers.map(({ question, answer, ...cited }) => {
      return { question, answer, sources: named('three-treatments', cited) };
    }),
  }));
  const study = charts[STUDY];
  const source = study && known[study.source];
  return {
    problems: [...problems, ...figuresWithoutSource(words)],
    words,
    pictures: {
      ...(synapse && { synapse }),
      ...(timeline && { timeline }),
      ...(ladder && { 'evidence-ladder': ladder }),
      ...(treatments && { 'three-treatments': treatments }),
      ...(study && source && { sigtermans: { charts: chartsOf(study), source } }),
    },
  };
}

interface Cited {
  sources: Record<string, string>;
  confidence: Confidence;
}

/** Reads the files of pictures and their sources, and collects what is wrong with them. */
function readerOf(files: GlossaryFiles, known: Record<string, Source>) {
  const problems: Problem[] = [];
  const words: PictureWords[] = [];
  const pathOf = (picture: string): string => `${FOLDER}${picture}.yaml`;
  return {
    problems,
    words,
    read<T>(picture: string, schema: v.GenericSchema<unknown, T>): T | undefined {
      const content = files.get(pathOf(picture));
      if (content === undefined) return undefined;
      const parsed = parseYaml(pathOf(picture), content, schema);
      if (Array.isArray(parsed)) {
        problems.push(...parsed);
        return undefined;
      }
      words.push(...wordsOf(pathOf(picture), parsed.value, parsed.lineOf));
      return parsed.value;
    },
    named(picture: string, { sources, confidence }: Cited): NamedSource[] {
      return Object.entries(sources).flatMap(([key, name]) => {
        const fault = sourceFault(key, confidence, known);
        if (fault) problems.push({ file: pathOf(picture), line: lineOf(files.get(pathOf(picture)), key), ...fault });
        const source = known[key];
        return source ? [{ name, source }] : [];
      });
    },
  };
}

/** The line that first names a source, counted from 1. */
function lineOf(content: string | undefined, key: string): number {
  return (content ?? '').split('\n').findIndex((line) => line.includes(`${key}:`)) + 1;
}
