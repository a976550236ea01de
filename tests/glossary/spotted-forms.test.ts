import { describe, expect, test } from 'vitest';
import { findMarksInText } from '../../src/core/marks/find-marks.ts';
import { unpackLexicon } from '../../src/core/marks/lexicon.ts';
import { glossary } from './spotted.ts';

const lexicon = unpackLexicon(glossary.index, glossary.meanings);

/** Words marked in a text. */
const marked = (text: string): string[] =>
  findMarksInText(text, lexicon).map(({ start, end }) => text.slice(start, end));

/** Texts that say nothing of what a form in them means; capitals all around say nothing either. */
const BARE = [
  (form: string) => form,
  (form: string) => `Yesterday we talked about ${form} and then went home.`,
  (form: string) => `TODAY WE ALL SAW ${form} AND IT WAS GOOD FOR ALL OF US`,
];

describe('forms in a text that says nothing of what they mean', () => {
  test.each(['CRPS', 'NMDA', 'CGRP', 'NSAID'])('%s means one thing, and is marked', (form) => {
    expect(BARE.map((text) => marked(text(form)))).toEqual(BARE.map(() => [form]));
  });

  test.each([
    ...['SCS', 'MS', 'RA', 'CBT', 'PHN', 'RSD', 'EDS', 'OA', 'FMS', 'AS', 'GABA', 'TMJ'],
    ...['CS', 'ME', 'PT', 'IC', 'TN', 'FM', 'RF', 'MPS', 'LDN', 'SFN', 'ESI', 'NRS', 'ACT'],
  ])('%s may mean much, and is not', (form) => {
    expect(BARE.map((text) => marked(text(form)))).toEqual(BARE.map(() => []));
  });
});

describe('forms that are other words in their sentence', () => {
  test.each([
    'It was the act of a friend.',
    'She met me at noon, and so it is with me.',
    'COME WITH ME, IT IS AS GOOD AS IT GETS',
    'STAY WITH ME. HE LIVES WITH ME AND MY DOG.',
    'Can I get a PT CRUISER? ACT NOW!',
  ])('%s', (text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe('forms with words beside them that tell', () => {
  test.each([
    ['My ME has got worse: post-exertional malaise after every walk.', 'ME'],
    ['The PT gave me exercises for my back pain.', 'PT'],
    ['Living with MS and neuropathic pain.', 'MS'],
    ['CS, where nerves of the spinal cord amplify pain signals in fibromyalgia.', 'CS'],
    ['They offered SCS, with the leads beside the spinal cord.', 'SCS'],
    ['I take LDN, 4.5 of naltrexone, for my fibromyalgia.', 'LDN'],
  ])('%s', (text, form) => {
    expect(marked(text)).toContain(form);
  });
});
