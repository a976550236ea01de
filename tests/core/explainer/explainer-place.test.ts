import { describe, expect, test } from 'vitest';
import { type ExplainerPlace, parsePlace } from '../../../src/core/explainer/explainer-place.ts';

const ARTICLES = ['ketamine-infusion', 'crps'];

describe('parsePlace', () => {
  test.each<[hash: string, place: ExplainerPlace]>([
    ['', { view: 'front' }],
    ['start', { view: 'front' }],
    ['%', { view: 'front' }],
    ['crps/start', { view: 'article', article: 'crps', anchor: 'start' }],
    ['crps/', { view: 'article', article: 'crps', anchor: 'start' }],
    ['crps/treatments', { view: 'article', article: 'crps', anchor: 'treatments' }],
    ['ketamine-infusion%2Frisks', { view: 'article', article: 'ketamine-infusion', anchor: 'risks' }],
    ['ref-7', { view: 'article', article: 'ketamine-infusion', anchor: 'ref-7' }],
    // Entries may have an article's name.
    ['crps', { view: 'words', anchor: 'crps' }],
    ['letter-N', { view: 'words', anchor: 'letter-N' }],
    ['no-article/risks', { view: 'words', anchor: 'no-article/risks' }],
    ['constructor/x', { view: 'words', anchor: 'constructor/x' }],
  ])('%s', (hash, place) => {
    expect(parsePlace(hash, ARTICLES)).toEqual(place);
  });
});
