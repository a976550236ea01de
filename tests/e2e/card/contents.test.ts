import cards from 'virtual:plainly/cards';
import places from 'virtual:plainly/places';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { placeOfEntry } from '../../../src/core/glossary/article.ts';
import type { Card } from '../../../src/core/glossary/card.ts';
import { longDate } from '../../../src/ui/long-date.ts';
import type { CardOnPage } from '../support/card-on-page.ts';
import { wantAll } from '../support/own-page.ts';
import { hasCard, restOn } from '../support/point-at.ts';
import { KINDS, type Session, startSession } from '../support/session.ts';

const cardOf = (id: string): Card => {
  const card = cards.find((card) => card.id === id);
  if (!card) throw new Error(`No card ${id}`);
  return card;
};

/** Marks of the sample thread, and what their cards must say. */
const CASES = [
  { written: 'CRPS', card: cardOf('complex-regional-pain-syndrome') },
  { written: 'allodynia', card: cardOf('allodynia') },
  { written: 'NMDAR', card: cardOf('nmda-receptor') },
  { written: 'ketamine infusion', card: cardOf('ketamine-infusion') },
];

describe.each(KINDS)('what a card says in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind);
    await wantAll(session);
  });
  afterAll(() => session?.close());
  beforeEach(async () => {
    page = await session.open('sample/thread.html');
  });
  afterEach(() => page.close());

  it.each(CASES)(
    '$written: term, plain words, calm line, evidence, source and date',
    async ({ written, card: expected }) => {
      const card = await restOn(page, written);
      expect(await card.term()).toBe(expected.term);
      const text = await card.text();
      expect(text).toContain(expected.plain);
      if (expected.calm) expect(text).toContain(expected.calm.text);
      if (expected.sources[0]) expect(text).toContain(expected.sources[0].publisher);
      expect(text).toContain(`Reviewed ${longDate(expected.reviewed)}`);
      const badge = await card.look((root) => root.querySelector('.card-evidence')?.className ?? '');
      expect(badge).toBe(expected.evidence ? `card-evidence card-evidence-${expected.evidence.level}` : '');
    },
  );

  const openCrps = async (): Promise<{ card: CardOnPage; expected: Card }> => ({
    card: await restOn(page, 'CRPS'),
    expected: cardOf('complex-regional-pain-syndrome'),
  });

  it('opens more detail in place, and takes it away again', async () => {
    const { card, expected } = await openCrps();
    const [related] = expected.related;
    if (!related) throw new Error('The entry needs a related one');
    expect(await card.text()).not.toContain(related.term);
    await page.$eval('plainly-card', (host) => host.setAttribute('data-seen', ''));
    await card.click('More detail');
    await expect.poll(card.text).toContain(related.term);
    await card.click('Less');
    await expect.poll(card.text).not.toContain(related.term);
    expect(await page.$('plainly-card[data-seen]')).not.toBeNull();
  });

  it('opens a related term in the same card, with a way back', async () => {
    const { card, expected } = await openCrps();
    const [related] = expected.related;
    if (!related) throw new Error('The entry needs a related one');
    await card.click('More detail');
    await card.click(related.term);
    await expect.poll(card.term).toBe(related.term);
    expect(await card.text()).toContain(cardOf(related.id).plain);
    expect((await page.$$('plainly-card')).length).toBe(1);
    await card.click('Back to the word before');
    await expect.poll(card.term).toBe(expected.term);
  });

  it('says which words speak for the meaning of a form that has several, and nothing of others', async () => {
    const because = async (written: string) => {
      const text = await (await restOn(page, written)).text();
      return /Because of: ([\w, ]+)/.exec(text)?.[1]?.split(', ') ?? [];
    };
    expect(await because('CRPS')).toEqual([]);
    await page.mouse.move(5, 5);
    await expect.poll(() => hasCard(page)).toBe(false);
    await page.$eval('article p', (first) => {
      first.textContent = 'They call it RSD: burning pain in the whole limb, since the fracture.';
    });
    const words = await because('RSD');
    expect(words.length).toBeGreaterThan(0);
    expect(['burning', 'pain', 'limb', 'fracture']).toEqual(expect.arrayContaining(words));
  });

  it('closes by its own button', async () => {
    const { card } = await openCrps();
    await card.click('Close');
    await expect.poll(() => hasCard(page)).toBe(false);
  });

  it('has buttons of at least 44 px', async () => {
    const { card } = await openCrps();
    await card.click('More detail');
    const sizes = await card.look((root) =>
      [...root.querySelectorAll('button')].map((button) => {
        const { width, height } = button.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(sizes?.length).toBeGreaterThan(3);
    expect(Math.min(...(sizes ?? []))).toBeGreaterThanOrEqual(44);
  });

  it('opens the article that treats it, at its place, in a tab of its own', async () => {
    const { card, expected } = await openCrps();
    await card.click('Full explainer');
    const address = placeOfEntry(places, expected.id);
    const ending = `/explainer.html#${address}`;
    const explainer = async (): Promise<Page | undefined> => {
      for (const other of await session.browser.pages()) {
        if ((await other.evaluate(() => location.href).catch(() => '')).endsWith(ending)) return other;
      }
      return undefined;
    };
    await expect.poll(explainer, { timeout: 10_000 }).toBeDefined();
    const tab = await explainer();
    const place = () =>
      tab?.evaluate((id) => {
        const anchor = document.getElementById(id);
        const { top = -1 } = anchor?.getBoundingClientRect() ?? {};
        return { text: anchor?.innerText ?? '', inView: top >= 0 && top < innerHeight };
      }, address);
    await expect.poll(place, { timeout: 5000 }).toEqual({ text: expect.stringContaining(expected.term), inView: true });
    expect(await hasCard(page)).toBe(false);
    await tab?.close();
  });
});
