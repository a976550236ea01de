import type { Source } from './card.ts';
import type { PictureName } from './pictures.ts';

/** A source by a short name, as pictures have room for. */
export interface NamedSource {
  name: string;
  source: Source;
}

/** A step of the synapse: what stands beside the drawing, and what the drawing shows. */
export interface SynapseStep {
  name: string;
  text: string;
  drawn: string;
  sources: NamedSource[];
}

/** An event of the timeline. */
export interface TimelineEvent {
  year: number;
  kind: 'medicine' | 'study' | 'guidance';
  text: string;
  sources: NamedSource[];
}

/** A rung of the evidence ladder, with the studies that stand on it. */
export interface LadderRung {
  name: string;
  /** What this kind of study can and cannot show. */
  shows: string;
  studies: { text: string; sources: NamedSource[] }[];
}

/** A kind of treatment with ketamine, by the same questions for each. */
export interface Treatment {
  name: string;
  icon: 'drip' | 'intensive-care' | 'home';
  answers: { question: string; answer: string; sources: NamedSource[] }[];
}

/** An element of a drawing that was made when the extension was built: drawn node by node, never parsed. */
export interface DrawnElement {
  tag: string;
  attributes: Record<string, string>;
  children: (DrawnElement | string)[];
}

/** Charts of one study, each with its title. */
export interface StudyCharts {
  charts: { title: string; note: string; drawing: DrawnElement }[];
  source: Source;
}

/** What the pictures that are made of data show, by the name of the picture. */
export interface PictureData {
  synapse: SynapseStep[];
  timeline: TimelineEvent[];
  'evidence-ladder': LadderRung[];
  'three-treatments': Treatment[];
  sigtermans: StudyCharts;
}

/** What brings the data of pictures, each when it is first asked for. */
export type PictureSupply = { [Name in keyof PictureData]?: () => Promise<PictureData[Name]> };

const MADE_OF_DATA: Record<keyof PictureData, true> = {
  synapse: true,
  timeline: true,
  'evidence-ladder': true,
  'three-treatments': true,
  sigtermans: true,
};

/** Whether a picture is made of data; the others are drawn by hand. */
export function isMadeOfData(name: PictureName): name is keyof PictureData {
  return Object.hasOwn(MADE_OF_DATA, name);
}
