import { describe, expect, test } from 'vitest';
import { createCardSearch } from '../../../src/core/search/search-cards.ts';
import { createDescribedSearch, tellingWords } from '../../../src/core/search/search-described.ts';
import { cardOf } from './card-of.ts';

const CARDS = [
  cardOf('Allodynia', {
    plain: 'Allodynia is pain from a light touch.',
    searchedAs: ["clothes hurt, can't wear them", 'sheets hurt'],
  }),
  cardOf('Fatigue', { plain: 'Fatigue is a deep tiredness.', searchedAs: ['always tired'] }),
  cardOf('Headache', { plain: 'A headache is pain in the head.' }),
  cardOf('Spinal fluid leak', { plain: 'Fluid leaks out, which gives a headache that is worse while standing up.' }),
  cardOf('Skin', { plain: 'The skin covers the body.' }),
  cardOf('Insomnia', { plain: 'Insomnia is trouble falling asleep.', searchedAs: ["can't sleep"] }),
  cardOf('Wind-up', { plain: 'Cells respond more and more.' }),
];
const search = createCardSearch(CARDS);
const describedIn = createDescribedSearch(CARDS);
const described = (description: string) => describedIn(description).near;
const first = (query: string) => search(query).cards[0]?.term;

describe('what is typed is taken for a description where no name has its words', () => {
  test.each([
    ['what people say, in other words around it', 'my clothes always hurt', 'Allodynia'],
    ['other endings of its words', 'clothing hurts', 'Allodynia'],
    ['what people say, as it is', 'always tired', 'Fatigue'],
    ['with other small words', 'so tired of it all', 'Fatigue'],
    ['without its apostrophe', 'cant sleep', 'Insomnia'],
    ['with a curved apostrophe', 'can’t sleep', 'Insomnia'],
    ['words of the text of a card', 'light touches', 'Allodynia'],
    ['a card that tells more of it before one named amid the words', 'headache worse standing', 'Spinal fluid leak'],
    ['a word that is only begun', 'clothes hurting when i wea', 'Allodynia'],
  ])('%s: %s', (_, query, term) => {
    expect(first(query)).toBe(term);
  });

  test('the card of a name before one that people say it of', () => {
    const cards = [cardOf('Crash', { searchedAs: ['payback'] }), cardOf('Payback')];
    expect(createCardSearch(cards)('payback').cards.map(({ term }) => term)).toEqual(['Payback', 'Crash']);
    const others = [cardOf('Crash', { searchedAs: ['payback'] }), cardOf('Setback', { alsoCalled: ['payback'] })];
    expect(createCardSearch(others)('payback').cards.map(({ term }) => term)).toEqual(['Setback', 'Crash']);
  });

  test('the card of an emergency before what has more of the words, but not for one word', () => {
    const danger = cardOf('Danger', { plain: 'Danger is an emergency.', searchedAs: ['chest hurts', 'bright'] });
    const harmless = cardOf('Harmless', { plain: 'My chest hurts a bit at night.' });
    const lamp = cardOf('Lamp', { plain: 'A bright light in the room at night.' });
    const find = createCardSearch([harmless, danger, lamp]);
    expect(find('chest hurts a bit at night').cards[0]?.term).toBe('Danger');
    expect(find('bright light at night').cards[0]?.term).toBe('Lamp');
    const scan = cardOf('Magnetic scan', { alsoCalled: ['MRI'] });
    expect(createCardSearch([scan, danger])('the MRI, then chest hurts').cards[0]?.term).toBe('Danger');
    expect(find('my chest suddenly hurts mid-back').cards[0]?.term).toBe('Danger');
    const calm = createCardSearch([harmless, { ...danger, plain: 'Danger is over.' }]);
    expect(calm('chest hurts a bit at night').cards[0]?.term).toBe('Harmless');
  });

  test('it says that it guesses, unless the first card has a name that was typed', () => {
    expect(search('my clothes always hurt').isGuess).toBe(true);
    expect(search('headache worse standing').isGuess).toBe(true);
    for (const query of ['skin', 'skni', 'what is a headache', 'what is a headache like', 'headache worse', 'qx', '']) {
      expect(search(query).isGuess, query).toBe(false);
    }
  });

  test('a name comes first all the same', () => {
    expect(search('skin').cards.map(({ term }) => term)).toEqual(['Skin']);
    expect(first('what is a headache like')).toBe('Headache');
  });

  test.each(['i have it and you', 'qx', '', "don't"])('nothing for words that say nothing: %j', (query) => {
    expect(search(query).cards).toEqual([]);
    expect(described(query)).toEqual([]);
  });

  test('nothing where leading nowhere is better', () => {
    expect(search('my clothes always hurt', { wholly: true }).cards).toEqual([]);
  });

  test('hyphenated words side by side only', () => {
    expect(described('wind-up cells')).toEqual([6]);
    expect(described('cells-respond')).toEqual([6]);
    expect(described('cells-more')).toEqual([]);
  });

  const skies = Array.from({ length: 30 }, (_, at) =>
    cardOf(`Thing ${at}`, { plain: at === 17 ? 'A blue sky over it.' : 'A blue sea.' }),
  );
  const blue = createDescribedSearch(skies);

  test('ten at most', () => {
    expect(blue('blue').near).toHaveLength(10);
  });

  test('none that has far less of it than another', () => {
    expect(blue('blue sky').near).toEqual([17]);
  });
});

test('telling words have neither small words nor endings', () => {
  expect(tellingWords("Why don't I like to be touched?")).toEqual(['touch']);
  expect(tellingWords('hurting, hurts')).toEqual(['hurt', 'hurt']);
});
