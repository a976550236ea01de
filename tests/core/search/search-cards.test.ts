import { describe, expect, test } from 'vitest';
import { createCardSearch } from '../../../src/core/search/search-cards.ts';
import { cardOf } from './card-of.ts';

const search = createCardSearch([
  cardOf('Pain clinic', { plain: 'A pain clinic helps people with chronic pain.' }),
  cardOf('Chronic pain'),
  cardOf('Pain'),
  cardOf('NMDA receptor', { alsoCalled: ['NMDA', 'NMDAR'], plain: 'Ketamine blocks it.' }),
  cardOf('NMDA receptor antagonist'),
  cardOf('Complex regional pain syndrome', { alsoCalled: ['CRPS', 'algodystrophy'] }),
  cardOf('C-reactive protein', { alsoCalled: ['CRP'] }),
  cardOf('Central sensitization', { alsoFound: ['central sensitation'] }),
  cardOf('Central nervous system', { alsoCalled: ['CNS'] }),
  cardOf('Anesthesia'),
  cardOf('Anesthetic'),
  cardOf('General anesthesia'),
  cardOf('Postoperative pain'),
  cardOf('Fibromyalgia', { alsoCalled: ['fibro'], alsoFound: ['fybromyalgia'] }),
  cardOf('Sjögren’s disease', { alsoCalled: ['Sjögren syndrome'] }),
  cardOf('Ketamine', { alsoFound: ['ketemine'] }),
  cardOf('Ketamine infusion'),
  cardOf('Small fiber neuropathy', { alsoCalled: ['SFN'], plain: 'A neuropathy of thin nerves.' }),
  cardOf('Neuropathic pain', { plain: 'Pain from nerves.' }),
  cardOf('Myalgic encephalomyelitis', { alsoCalled: ['ME/CFS'] }),
  cardOf('Multiple sclerosis', { alsoCalled: ['MS'] }),
  cardOf('Gabapentin', { alsoCalled: ['gaba'] }),
  cardOf('GABA'),
  cardOf('Wind-up', { plain: 'Cells respond more and more.' }),
  cardOf('Jaundice', { plain: 'A kind of color that comes when waste builds up in the window of the eye.' }),
  cardOf('Colon'),
  cardOf('Low back pain'),
  cardOf('Synaptic potentiation'),
  cardOf('Orthostatic tachycardia', { alsoCalled: ['POTS'] }),
  cardOf('Placebo', { alsoCalled: ['dummy pill'], plain: 'It has a layer of sugar.' }),
  cardOf('Cold therapy', { plain: 'It makes no long-term difference.' }),
]);
const terms = (query: string) => search(query).cards.map(({ term }) => term);

describe('the best first', () => {
  test.each<[why: string, query: string, first: string]>([
    ['the exact name before longer ones', 'pain', 'Pain'],
    ['in any case', 'PAIN', 'Pain'],
    ['with spaces around it', '  pain  ', 'Pain'],
    ['a phrase', 'chronic pain', 'Chronic pain'],
    ['a plural', 'anesthetics', 'Anesthetic'],
    ['the term before its mention in a text', 'ketamine', 'Ketamine'],
    ['an abbreviation', 'NMDA', 'NMDA receptor'],
    ['an abbreviation in small letters', 'nmdar', 'NMDA receptor'],
    ['an abbreviation in the plural', 'NMDARs', 'NMDA receptor'],
    ['an abbreviation that ends in s', 'CRPS', 'Complex regional pain syndrome'],
    ['the abbreviation it would be without the s', 'CRP', 'C-reactive protein'],
    ['two letters', 'ms', 'Multiple sclerosis'],
    ['another name', 'algodystrophy', 'Complex regional pain syndrome'],
    ['the card of that name before one that is called so', 'gaba', 'GABA'],
    ['the beginning of a word', 'fibrom', 'Fibromyalgia'],
    ['the beginning of a term before that of a later word', 'neuropa', 'Neuropathic pain'],
    ['the beginning of a second word', 'central sens', 'Central sensitization'],
    ['words in another order', 'infusion ketamine', 'Ketamine infusion'],
    ['British for American', 'anaesthesia', 'Anesthesia'],
    ['British in a phrase', 'central sensitisation', 'Central sensitization'],
    ['the beginning of a British word', 'anaesthes', 'Anesthesia'],
    ['a hyphen', 'post-operative pain', 'Postoperative pain'],
    ['a space', 'post operative pain', 'Postoperative pain'],
    ['nothing between its parts', 'centralsensitization', 'Central sensitization'],
    ['an abbreviation without its slash', 'mecfs', 'Myalgic encephalomyelitis'],
    ['an abbreviation with periods', 'c.r.p.s.', 'Complex regional pain syndrome'],
    ['an abbreviation with spaces', 'n m d a', 'NMDA receptor'],
    ['two words of a longer name joined', 'backpain', 'Low back pain'],
    ['words of two names joined', 'ketaminecolon', 'Colon'],
    ['a name that begins so before one with a later word', 'pot', 'Orthostatic tachycardia'],
    ['parts joined amid others', 'central nervoussystem', 'Central nervous system'],
    ['no accent', 'sjogren', 'Sjögren’s disease'],
    ['a typed apostrophe', "sjögren's disease", 'Sjögren’s disease'],
    ['a listed misspelling', 'fybromyalgia', 'Fibromyalgia'],
    ['a letter missing', 'fibromyalga', 'Fibromyalgia'],
    ['two letters swapped', 'fibromaylgia', 'Fibromyalgia'],
    ['two letters of an abbreviation swapped', 'cprs', 'Complex regional pain syndrome'],
    ['two letters of a short word swapped', 'pian', 'Pain'],
    ['two letters in a phrase swapped', 'chronic pian', 'Chronic pain'],
    ['a name amid other words', 'what is crps', 'Complex regional pain syndrome'],
    ['the longest name amid other words', 'does small fiber neuropathy spread', 'Small fiber neuropathy'],
    ['a name before what only mentions it', 'ketamine blocks', 'Ketamine'],
    ['a name with a wrong letter before a name amid its words', 'ketamine infusoin', 'Ketamine infusion'],
    ['any word of a name where no card has all', 'fibromyal cost', 'Fibromyalgia'],
    ['a name beside letters that no name has', 'crps 疼痛 😀', 'Complex regional pain syndrome'],
    ['a wrong letter in a phrase', 'cemtral sensitization', 'Central sensitization'],
  ])('%s: %s', (_, query, first) => {
    expect(terms(query)[0]).toBe(first);
  });
});

describe('what is found', () => {
  test('grows shorter as the query grows longer', () => {
    expect(terms('nmda').length).toBeGreaterThanOrEqual(2);
    expect(terms('nmda receptor antagonist')).toEqual(['NMDA receptor antagonist']);
    expect(terms('NMDA receptor antagonist')).toEqual(['NMDA receptor antagonist']);
  });

  test.each(['', '   ', '😀', '?!', 'zzzzzz', 'qx', '疼痛', 'боль', '\0', '__'])('nothing for %j', (query) => {
    expect(terms(query)).toEqual([]);
  });

  test('the names amid other words, the longer ones first and none within a longer one', () => {
    expect(terms('is chronic pain or ketamine infusion like ketamine')).toEqual([
      'Chronic pain',
      'Ketamine infusion',
      'Ketamine',
    ]);
  });

  test.each([
    ['the card of an abbreviation in capitals before what the words describe', 'eye CRPS, window of waste', true],
    ['in the plural', 'eye NMDARs, window of waste', true],
    ['with letters that are small in its name', 'eye NMDAr, window of waste', true],
    ['not of one in small letters', 'eye crps, window of waste', false],
    ['not of a name in capitals that is written in small letters', 'eye PAIN, window of waste', false],
    ['not amid capitals', 'EYE CRPS, WINDOW OF WASTE', false],
    ['not of two letters', 'eye MS, window of waste', false],
  ])('%s: %s', (_, query, isFirst) => {
    expect(terms(query)[0] === 'Jaundice').toBe(!isFirst);
    expect(search(query).isGuess).toBe(!isFirst);
    expect(terms(query)).toContain('Jaundice');
  });

  test('no name of two letters amid other words', () => {
    expect(terms('ms crps')).toEqual(['Complex regional pain syndrome']);
  });

  test('nothing wholly where no card has all words', () => {
    expect(terms('fibromyal cost')).toEqual(['Fibromyalgia']);
    expect(search('fibromyal cost', { wholly: true }).cards).toEqual([]);
    expect(search('fibromyal', { wholly: true })).toEqual(search('fibromyal'));
  });

  test.each([
    ['hyphenated words side by side only', 'wind-up', ['Wind-up']],
    ['with any dash', 'wind‑up', ['Wind-up']],
    ['the last of them begun', 'wind-u', ['Wind-up']],
    ['amid others', 'what is wind-up', ['Wind-up']],
    ['in a text too', 'long-term', ['Cold therapy']],
    ['not apart', 'waste-window', []],
    ['nothing that is only nearly so, where something is as typed', 'color', ['Jaundice']],
  ])('%s: %s', (_, query, found) => {
    expect(terms(query)).toEqual(found);
  });

  test.each([
    ['begins otherwise than a name', 'tummy'],
    ['is nearly a word of a text', 'lawyer'],
  ])('nothing for a word that %s: %s', (_, query) => {
    expect(terms(query)).toEqual([]);
  });

  test.each(['cbs', 'cpr'])('a short word must be typed right: %s', (query) => {
    expect(terms(query)).toEqual([]);
  });

  test('soon, however much is pasted', () => {
    const pasted = `fibromyalgia ${'pain and ketamine '.repeat(600)}`;
    const start = performance.now();
    expect(terms(pasted)[0]).toBe('Fibromyalgia');
    // Minutes when all of it is searched.
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('every card once', () => {
    const all = terms('pain');
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(expect.arrayContaining(['Pain', 'Chronic pain', 'Pain clinic', 'Postoperative pain']));
  });
});
