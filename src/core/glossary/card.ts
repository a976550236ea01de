import type { Block } from './prose.ts';

/** Rooms of the glossary: the folders under `glossary/`, in the order the A to Z shows them. */
export const CATEGORIES = {
  conditions: 'Conditions',
  symptoms: 'Symptoms and signs',
  mechanisms: 'Mechanisms and anatomy',
  receptors: 'Receptors and molecules',
  medicines: 'Medicines',
  procedures: 'Procedures and devices',
  therapies: 'Therapies and self-management',
  scales: 'Scales and tests',
  research: 'Research words',
  care: 'Care and insurance',
  community: 'Community words',
} as const;
export type Category = keyof typeof CATEGORIES;

/** How sure it is that a treatment helps; the words that readers see for each level. */
export const EVIDENCE_LEVELS = {
  helps: 'Helps: good evidence',
  'may-help': 'May help: some evidence',
  'not-clear': 'Not clear if it helps: weak or mixed evidence',
  'does-not-help': 'Does not help: good evidence against',
} as const;
export type EvidenceLevel = keyof typeof EVIDENCE_LEVELS;

/** Why a treatment has no level, and what readers are told of that; nothing where nobody would expect a level. */
export const UNRATED = {
  'no-source': 'Not rated: no open source found on how well it helps',
  'many-kinds': 'Not rated: the word stands for many treatments',
  'no-treatment': undefined,
} as const;
export type Unrated = keyof typeof UNRATED;

/** How far a word is from everyday speech: easy ones nearly all adults know, medium ones many patients have met. */
export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** What is said, in the same words each time, where a word may stand for danger. */
export const SAFETY_LINES = {
  emergency: 'This is an emergency: call the local emergency number.',
  stopping: 'Stopping some medicines suddenly can be harmful.',
  crisis: 'Help is there at any hour: the local emergency number or a crisis line.',
} as const;
export type Safety = keyof typeof SAFETY_LINES;

/** How far the project has seen a source itself, the surest first: the text, another text that quotes it, or neither. */
export const CONFIDENCES = ['confirmed', 'second-hand', 'unchecked'] as const;
type Confidence = (typeof CONFIDENCES)[number];

export interface Source {
  title: string;
  publisher: string;
  /** Undefined for papers whose address has not been confirmed. */
  url?: string;
  confidence: Confidence;
}

/** What a card says of how well a treatment helps: its level, why it has none, or nothing. */
export type Rating =
  | { evidence: { level: EvidenceLevel; note: string; source: Source }; unrated?: never }
  | { evidence?: never; unrated?: Unrated };

/** What is shown of an entry. */
export type Card = Rating & {
  id: string;
  category: Category;
  term: string;
  /** Other names, abbreviations first. */
  alsoCalled: string[];
  /** What the card answers without being called so, kinds and parts first, then wrong spellings: searched, never shown. */
  alsoFound: string[];
  /** What people type who want this card and do not know its name: searched, never shown. */
  searchedAs: string[];
  /** Spoken form with the stress in capitals. */
  pronunciation?: string;
  difficulty: Difficulty;
  safety?: Safety;
  /** One or two sentences. */
  plain: string;
  detail: Block[];
  calm?: { text: string; source: Source };
  /** The surest first, since a card that is not open shows one. Empty when no source has been checked yet. */
  sources: Source[];
  related: { id: string; term: string }[];
  /** ISO date of the last check against the sources. */
  reviewed: string;
};

/** The first sentence of a card's plain text. */
export function firstSentence(plain: string): string {
  return plain.match(/^.*?[.?!](?=\s|$)/s)?.[0] ?? plain;
}
