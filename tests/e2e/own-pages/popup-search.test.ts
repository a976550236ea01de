import cards from 'virtual:plainly/cards';
import places from 'virtual:plainly/places';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Card, EVIDENCE_LEVELS, firstSentence, UNRATED } from '../../../src/core/glossary/card.ts';
import { headingInView } from '../explainer/explainer-page.ts';
import { isOpen, openOwn, press, tabAt, texts } from '../support/own-page.ts';
import { KINDS, type Session, startSession } from '../support/session.ts';

/** What people type, and the word that must come first. */
const QUERIES = [
  { name: 'the beginning of a word', typed: 'neuropa', first: 'Neuropathic pain' },
  { name: 'letters swapped', typed: 'fibromyalgai', first: 'Fibromyalgia' },
  { name: 'an abbreviation', typed: 'CRPS', first: 'Complex regional pain syndrome' },
  { name: 'an abbreviation in small letters', typed: 'nmdar', first: 'NMDA receptor' },
  { name: 'British: ae', typed: 'anaesthesia', first: 'Anesthesia' },
  { name: 'British: s', typed: 'sensitisation', first: 'Sensitization' },
  { name: 'British in a phrase', typed: 'central sensitisation', first: 'Central sensitization' },
  { name: 'what people say of it', typed: 'sheets hurt my skin', first: 'Allodynia' },
];

const cardOf = (term: string): Card => {
  const card = cards.find((card) => card.term === term);
  if (!card) throw new Error(`No card ${term}`);
  return card;
};

/** What a card says of how well a treatment helps: its level, or why it has none; undefined where nobody expects one. */
const ratingOf = ({ evidence, unrated }: Card): string | undefined =>
  evidence ? EVIDENCE_LEVELS[evidence.level] : unrated && UNRATED[unrated];

/** A card for each rating that there is, and for none. */
const RATED = [...new Map(cards.map((card) => [ratingOf(card), card])).values()];

describe.each(KINDS)('looking words up in the popup in %s', (kind) => {
  let session: Session;
  let popup: Page;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());
  beforeEach(async () => {
    popup = await openOwn(session, 'popup.html');
    await expect.poll(focus).toBe('Look a word up');
  });
  afterEach(async () => {
    if (await isOpen(popup)) await popup.close();
  });

  const results = () =>
    popup.$$eval('[role="option"] > span:first-child', (rows) => rows.map((row) => row.textContent));
  const selected = () => texts(popup, '[role="option"][aria-selected="true"] > span:first-child');
  const term = () => popup.evaluate(() => document.querySelector('.card-term')?.firstChild?.textContent);
  /** The name of what has the focus. */
  const focus = () =>
    popup.evaluate(() => {
      const { activeElement } = document;
      const label = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0] : activeElement;
      return activeElement?.ariaLabel ?? (label as HTMLElement | null)?.innerText ?? '';
    });
  const type = (text: string) => popup.keyboard.type(text);
  const keys = async (...names: Parameters<Page['keyboard']['press']>[0][]) => {
    for (const name of names) await popup.keyboard.press(name);
  };

  it.each(QUERIES)('$name: $typed', async ({ typed, first }) => {
    await type(typed);
    await expect.poll(async () => (await results())[0]).toBe(first);
    await keys('Enter');
    await expect.poll(term).toBe(first);
    expect((await texts(popup, '.card-plain'))[0]).toBe(cardOf(first).plain);
  });

  it('says how well a treatment helps, or why it has no level', async () => {
    expect(RATED.map(ratingOf)).toEqual(
      expect.arrayContaining([UNRATED['many-kinds'], EVIDENCE_LEVELS['may-help'], undefined]),
    );
    for (const card of RATED) {
      await popup.$eval('#search', (input) => (input as HTMLInputElement).select());
      await type(card.term);
      await keys('Enter');
      await expect.poll(term).toBe(card.term);
      const said = await texts(popup, '.card-plain ~ p');
      expect(
        said.filter((line) => /help|rated/i.test(line)),
        card.term,
      ).toEqual([ratingOf(card)].filter(Boolean));
    }
  });

  it('finds with every letter, fewer and fewer', async () => {
    const counts: number[] = [];
    for (const letter of 'fibro') {
      await type(letter);
      await expect.poll(results).not.toEqual([]);
      counts.push((await results()).length);
    }
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect((await results())[0]).toBe('Fibromyalgia');
  });

  it('says when nothing is found, and how many words are to those who hear', async () => {
    await type('zzzzqqq');
    const said = () => texts(popup, '.search [role="status"]');
    await expect
      .poll(said)
      .toEqual(['Plainly has no entry for “zzzzqqq” yet. Fewer letters or another spelling may find it.']);
    expect(await results()).toEqual([]);
    // Put in at once, as if it were pasted.
    await popup.$eval('#search', (input) => {
      (input as HTMLInputElement).value = 'zq'.repeat(500);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await expect.poll(async () => (await said()).join().length).toBeLessThan(200);
    expect(await popup.$eval('.no-name', (said) => said.scrollWidth <= said.clientWidth)).toBe(true);
    await press(popup, 'Clear the search');
    expect(await focus()).toBe('Look a word up');
    await type('allodynia');
    await expect
      .poll(said)
      .toEqual([`${(await results()).length === 1 ? '1 word' : `${(await results()).length} words`} found`]);
  });

  it('says that it guesses where no entry has the name, and what each word is', async () => {
    await type('sheets hurt my skin');
    await expect
      .poll(() => texts(popup, '.search [role="status"]'))
      .toEqual([expect.stringMatching(/^No entry has that name\. (These \d+ come|This comes) close:$/)]);
    expect(await popup.$eval('.search [role="status"]', (said) => said.clientHeight)).toBeGreaterThan(10);
    const first = cardOf((await results())[0] ?? '');
    expect((await texts(popup, '.gist'))[0]).toBe(firstSentence(first.plain));
    await popup.$eval('#search', (input) => (input as HTMLInputElement).select());
    await type('allodynia');
    await expect.poll(() => texts(popup, '.gist')).toEqual([]);
  });

  it('goes through the words with the arrows, round and round, and tells which is chosen', async () => {
    await type('neuropa');
    await expect.poll(async () => (await results()).length).toBeGreaterThan(3);
    const words = await results();
    expect(await selected()).toEqual([words[0]]);
    await keys('ArrowDown', 'ArrowDown');
    await expect.poll(selected).toEqual([words[2]]);
    const active = () =>
      popup.$eval('#search', (input) => {
        const id = input.getAttribute('aria-activedescendant') ?? '';
        return document.getElementById(id)?.querySelector('span')?.textContent;
      });
    expect(await active()).toBe(words[2]);
    await keys('ArrowUp', 'ArrowUp', 'ArrowUp');
    await expect.poll(selected).toEqual([words.at(-1)]);
    await keys('Enter');
    await expect.poll(term).toBe(words.at(-1));
  });

  it('opens a card by a click, its related words in place, and comes back', async () => {
    await type('crps');
    await press(popup, 'Complex regional pain syndrome CRPS');
    await expect.poll(term).toBe('Complex regional pain syndrome');
    expect(await results()).toEqual([]);
    const [related] = cardOf('Complex regional pain syndrome').related;
    if (!related) throw new Error('The entry needs a related one');
    await press(popup, 'More detail');
    await press(popup, related.term);
    await expect.poll(term).toBe(related.term);
    await press(popup, 'Back to the word before');
    await expect.poll(term).toBe('Complex regional pain syndrome');
    expect(await texts(popup, '.card-related button')).toContain(related.term);
    await press(popup, '‹ Words found');
    await expect.poll(async () => (await results())[0]).toBe('Complex regional pain syndrome');
    expect(await texts(popup, '.card')).toEqual([]);
  });

  it.each([
    { term: 'Allodynia', place: places['allodynia'] ?? 'none' },
    { term: 'Spoonie', place: 'spoonie' },
  ])('leads from the card of $term to $place in the explainer', async ({ term: word, place }) => {
    await type(word);
    await keys('Enter');
    await expect.poll(term).toBe(word);
    await press(popup, 'Full explainer');
    const tab = await tabAt(session.browser, `explainer.html#${place}`);
    await expect.poll(() => headingInView(tab, place)).toBe(true);
    await expect.poll(() => isOpen(popup)).toBe(false);
    await tab.close();
  });

  it('needs no mouse: to a card, its detail, a related word, and back, never losing the focus', async () => {
    await type('crps');
    await keys('Enter');
    await expect.poll(focus).toBe('What Complex regional pain syndrome means');
    const readOut = await popup.$eval(
      ':focus',
      (card) => document.getElementById(card.getAttribute('aria-describedby') ?? '')?.textContent,
    );
    expect(readOut).toBe(cardOf('Complex regional pain syndrome').plain);
    await keys('Tab');
    expect(await focus()).toBe('More detail');
    await keys('Enter');
    await expect.poll(() => texts(popup, '.card-related button')).not.toEqual([]);
    const [related] = cardOf('Complex regional pain syndrome').related;
    await popup.keyboard.down('Shift');
    for (let steps = 0; (await focus()) !== related?.term && steps < 20; steps++) await keys('Tab');
    await popup.keyboard.up('Shift');
    await keys('Enter');
    await expect.poll(focus).toBe(`What ${related?.term} means`);
    await keys('Tab');
    expect(await focus()).toBe('Back to the word before');
    await keys('Enter');
    await expect.poll(focus).toBe('What Complex regional pain syndrome means');
    await keys('Escape');
    await expect.poll(focus).toBe('Look a word up');
    await expect.poll(async () => (await results())[0]).toBe('Complex regional pain syndrome');
    await keys('Escape');
    await expect.poll(() => popup.$eval('#search', (input) => (input as HTMLInputElement).value)).toBe('');
    await keys('Tab');
    expect(await focus()).toBe('Some');
    await keys('Tab', ' ');
    await expect.poll(() => texts(popup, '.notice')).not.toEqual([]);
    expect(await focus()).toBe('Pause everywhere');
    expect(await popup.$eval('.switch input', (input) => (input as HTMLInputElement).checked)).toBe(true);
    await keys(' ', 'Tab');
    expect(await focus()).toBe('All words and articles');
    await keys('Tab');
    expect(await focus()).toBe('Options');
    // The popup may be gone before the key is up again.
    await keys('Enter').catch(() => {});
    const tab = await tabAt(session.browser, 'options.html');
    await tab.close();
  });
});
