import { describe, expect, test } from 'vitest';
import { cardsOf, placesOf } from '../../src/build/glossary/compile.ts';
import { describeProblem } from '../../src/build/glossary/files/problem.ts';
import { plainLevelOf } from '../../src/build/glossary/rules/plain-level.ts';
import {
  ARTICLE_GRADE,
  gradeOfTexts,
  MEDIAN_GRADE,
  nearestRank,
  P95_GRADE,
  readingGrade,
} from '../../src/build/glossary/rules/reading-grade.ts';
import { WRITING_RULES } from '../../src/build/glossary/rules/writing-rules.ts';
import { createArticleSearch } from '../../src/core/search/search-articles.ts';
import { createCardSearch } from '../../src/core/search/search-cards.ts';
import { entriesOf, glossary } from './spotted.ts';

const { articles, entries, sources } = glossary;

test('there are at least 763 entries', () => {
  expect(entries.length).toBeGreaterThanOrEqual(763);
});

describe('words of the article that started it', () => {
  test.each([
    ['ketamine', 'ketamine'],
    ['ketamine infusion', 'ketamine-infusion'],
    ['ketamine infusions', 'ketamine-infusion'],
    ['NMDA receptor', 'nmda-receptor'],
    ['NMDA receptors', 'nmda-receptor'],
    ['NMDA', 'nmda-receptor'],
    ['NMDAR', 'nmda-receptor'],
    ['NMDARs', 'nmda-receptor'],
    ['NMDAR receptors', 'nmda-receptor'],
    ['CRPS', 'complex-regional-pain-syndrome'],
    ['complex regional pain syndrome', 'complex-regional-pain-syndrome'],
    ['fibromyalgia', 'fibromyalgia'],
    ['phantom pain', 'phantom-limb-pain'],
    ['central sensitization', 'central-sensitization'],
    ['central sensitisation', 'central-sensitization'],
    ['intractable pain', 'intractable-pain'],
    ['chronic pain', 'chronic-pain'],
    ['anesthesia', 'anesthesia'],
    ['anaesthesia', 'anesthesia'],
    ['anesthetic dose', 'anesthetic-dose'],
    ['anesthetic doses', 'anesthetic-dose'],
    ['sub-anesthetic dose', 'subanesthetic-dose'],
    ['subanaesthetic doses', 'subanesthetic-dose'],
    ['operating room', 'operating-room'],
    ['intensive care unit', 'intensive-care-unit'],
    ['post-operative pain', 'postoperative-pain'],
    ['postoperative pain', 'postoperative-pain'],
    ['analgesic', 'analgesic'],
    ['analgesic consumption', 'analgesic-consumption'],
    ['receptor', 'receptor'],
    ['nervous system', 'nervous-system'],
    ['pain signal transmission', 'pain-signal'],
    ['anecdotal evidence', 'anecdotal-evidence'],
    ['pivotal study', 'pivotal-study'],
    ['infusion', 'infusion'],
    ['crps', 'complex-regional-pain-syndrome'],
    ['nsaids', 'nonsteroidal-anti-inflammatory-drug'],
    ['rsd', 'reflex-sympathetic-dystrophy'],
    ['CRPs', 'c-reactive-protein'],
    ['Sjo\u0308gren’s', 'sjogrens-disease'],
  ])('%s leads to %s', (form, id) => {
    expect(entriesOf(form)).toEqual([id]);
  });

  test.each(['Nmda', 'Nmdar', 'crps I am', 'Crp', 'pots', 'tens'])('%s is no form', (form) => {
    expect(entriesOf(form)).toEqual([]);
  });
});

describe('the rules of writing', () => {
  test.each(Object.entries(WRITING_RULES))('%s', (_, rule) => {
    expect(rule(glossary).map(describeProblem)).toEqual([]);
  });

  test('half of the entries are easy to read, and nineteen in twenty not hard', () => {
    const grades = entries.map(readingGrade);
    expect(nearestRank(grades, 0.5)).toBeLessThanOrEqual(MEDIAN_GRADE);
    expect(nearestRank(grades, 0.95)).toBeLessThanOrEqual(P95_GRADE);
  });

  test('the plain level of half of the articles is easy to read', () => {
    const grades = articles.map(({ article }) => gradeOfTexts(plainLevelOf(article)));
    expect(nearestRank(grades, 0.5)).toBeLessThanOrEqual(ARTICLE_GRADE);
  });

  test('nothing was reviewed in the future', () => {
    /** Today where the day begins first: no writer is ahead of it. */
    const lastDay = new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
    const reviews = [...entries, ...articles.map(({ file, article }) => ({ file, reviewed: article.reviewed }))];
    expect(reviews.filter(({ reviewed }) => reviewed > lastDay).map(({ file }) => file)).toEqual([]);
  });
});

describe('references of articles', () => {
  const references = articles.flatMap(({ article }) => article.references);

  test('each has an address', () => {
    expect(references.filter(({ url }) => !url)).toEqual([]);
  });

  test('each was read, or told of by a source that was', () => {
    const said = references.map(({ confidence }) => confidence);
    expect(said.filter((one) => one === 'confirmed').length).toBeGreaterThan(100);
    expect(references.filter(({ confidence }) => confidence === 'unchecked').map(({ title }) => title)).toEqual([]);
  });

  test('each that stands in a volume of a journal leads there by DOI or PMID', () => {
    const inVolumes = references.filter(({ publisher }) => /\b\d{4};\d/.test(publisher));
    const lasting = /^https:\/\/((dx\.)?doi\.org\/10\.|pubmed\.ncbi\.nlm\.nih\.gov\/\d)/;
    expect(inVolumes.filter(({ url }) => !lasting.test(url ?? ''))).toEqual([]);
  });
});

describe('what people look for', () => {
  const cards = cardsOf(entries, sources);
  const search = createCardSearch(cards);
  const inArticles = createArticleSearch(
    articles.map(({ article }) => article),
    placesOf(articles),
  );

  test('the name of an entry finds that entry first', () => {
    const others = cards.filter((card) => search(card.term).cards[0] !== card).map(({ term }) => term);
    expect(others).toEqual([]);
  });

  test.each([
    ['weed', 'medical-cannabis'],
    ['doctor', 'primary-care-provider'],
    ['nightmares', 'sleep-disturbance'],
  ])('%s is found, though it is no form on pages', (query, found) => {
    expect(search(query).cards[0]?.id).toBe(found);
    expect(entriesOf(query)).toEqual([]);
  });

  test('two words of a name may be typed as one', () => {
    expect(search('backpain').cards[0]?.id).toBe('low-back-pain');
  });

  test('letters may be swapped in a name, also where that is how some write words of another', () => {
    expect(search('nerve pian').cards[0]?.id).toBe('neuropathic-pain');
  });

  test.each(['CRPS?', '"CRPS"', 'what is (CRPS)?'])('signs of the sentence do not count: %s', (query) => {
    expect(search(query).cards[0]?.id).toBe('complex-regional-pain-syndrome');
  });

  test.each([
    ['wind-up', ['wind-up'], 'central-sensitization/wind-up'],
    ['off-label', ['off-label-use'], 'ketamine-infusion/what-it-is'],
  ])('%s finds one card, and no chance words', (query, found, place) => {
    const words = search(query).cards;
    expect(words.map(({ id }) => id)).toEqual(found);
    expect(inArticles(query, words).map((part) => part.place)).toEqual([place]);
  });

  test.each([
    ['insurance', 'ketamine-infusion/costs'],
    ['cost', 'ketamine-infusion/costs'],
    ['hallucinations', 'ketamine-infusion/the-day'],
    ['k-hole', 'ketamine-infusion/the-day'],
    ['liver damage', 'ketamine-infusion/risks'],
    ['allodinia', 'central-sensitization/what-it-explains'],
  ])('%s leads to where articles treat it, in whatever words', (query, place) => {
    expect(inArticles(query, search(query).cards)[0]?.place).toBe(place);
  });
});
