import * as v from 'valibot';
import type { Source } from '../../core/card.ts';
import type { NamedSource, PictureData } from '../../core/picture.ts';
import { parseYaml } from '../glossary/front-matter.ts';
import type { Problem } from '../glossary/problem.ts';
import type { GlossaryFiles } from '../glossary/read-files.ts';
import { chartsOf } from './study-charts.ts';

const FOLDER = 'explainer/pictures';

const text = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('must not be empty'));
/** What nobody has seen in a source, or in a text that quotes it, is not drawn. */
const confidence = v.picklist(['C', 'C2'], 'must be C or C2: what is not confirmed is not drawn');
const number = v.number('must be a number');

/** Keys of sources.yaml, each with the short name that the picture gives it. */
const named = v.record(text, text);

const TimelineSchema = v.array(
  v.strictObject({
    year: number,
    kind: v.picklist(['medicine', 'study', 'guidance']),
    text,
    sources: named,
    confidence,
  }),
);

const LadderSchema = v.array(
  v.strictObject({
    name: text,
    shows: text,
    studies: v.array(v.strictObject({ name: text, text, source: text, confidence })),
  }),
);

const TreatmentsSchema = v.array(
  v.strictObject({
    name: text,
    icon: v.picklist(['drip', 'intensive-care', 'home']),
    answers: v.array(v.strictObject({ question: text, answer: text, sources: named, confidence })),
  }),
);

const groups = { ketamine: number, placebo: number, confidence };
const StudySchema = v.strictObject({
  source: text,
  people: number,
  score: v.strictObject({ ...groups, scale: number, week: number }),
  gone: v.strictObject({ week: number, p: number, confidence }),
  sideEffects: v.strictObject(groups),
});

export type StudyNumbers = v.InferOutput<typeof StudySchema>;

/** Parses the files of the pictures that are made of data. Problems instead when one breaks its schema or names a source that is not there. */
export function readPictures(files: GlossaryFiles, sources: Record<string, Source>): PictureData | Problem[] {
  const problems: Problem[] = [];
  const read = <T>(name: string, schema: v.GenericSchema<unknown, T>): T | undefined => {
    const file = `${FOLDER}/${name}.yaml`;
    const parsed = parseYaml(file, files.get(file) ?? '', schema);
    if (!Array.isArray(parsed)) return parsed.value;
    problems.push(...parsed);
    return undefined;
  };
  const source = (key: string): Source => {
    const found = sources[key];
    if (found) return found;
    problems.push({
      file: FOLDER,
      line: 1,
      what: `the source "${key}" is not in sources.yaml`,
      mend: 'correct the key, or add the source to glossary/sources.yaml',
    });
    return { title: key, publisher: key, confidence: 'unchecked' };
  };
  const namedSources = (named: Record<string, string>): NamedSource[] =>
    Object.entries(named).map(([key, name]) => ({ name, source: source(key) }));
  const study = read('sigtermans', StudySchema);
  const timeline = read('timeline', TimelineSchema)?.map(({ confidence: _, ...event }) => ({
    ...event,
    sources: namedSources(event.sources),
  }));
  const ladder = read('evidence-ladder', LadderSchema)?.map((rung) => ({
    ...rung,
    studies: rung.studies.map(({ name, text, source: key }) => ({ name, text, source: source(key) })),
  }));
  const treatments = read('three-treatments', TreatmentsSchema)?.map((treatment) => ({
    ...treatment,
    answers: treatment.answers.map(({ question, answer, sources }) => ({
      question,
      answer,
      sources: namedSources(sources),
    })),
  }));
  const sigtermans = study && { charts: chartsOf(study), source: source(study.source) };
  if (problems.length > 0 || !timeline || !ladder || !treatments || !sigtermans) return problems;
  return { timeline, 'evidence-ladder': ladder, 'three-treatments': treatments, sigtermans };
}
