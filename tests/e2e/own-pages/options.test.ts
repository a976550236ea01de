import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inFirefoxWindow } from '../../../scripts/browser/firefox-window.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings.ts';
import { openOwn, press, store, stored, tabAt, texts } from '../support/own-page.ts';
import { markedWords } from '../support/point-at.ts';
import { KINDS, type Session, startSession } from '../support/session.ts';

const SAVED = 'Saved. Open pages follow at once.';

/** What a control says of its setting. */
const shown = (page: Page, selector: string) =>
  page.$eval(selector, (control) => {
    const { type, checked, value } = control as HTMLInputElement;
    return type === 'checkbox' || type === 'radio' ? checked : value;
  });
const choose = (name: keyof Settings, value: string) => ({
  name,
  act: (page: Page) => page.select(`select[name="${name}"]`, value),
  saves: { [name]: value },
  shows: { [`select[name="${name}"]`]: value },
});
const write = async (page: Page, list: 'sitesOff' | 'sitesOnly', text: string): Promise<void> => {
  await expect.poll(() => page.$$(`[name="${list}"]`)).toHaveLength(1);
  await page.$eval(`[name="${list}"]`, (area) => (area as HTMLTextAreaElement).select());
  await page.keyboard.press('Backspace');
  await page.type(`[name="${list}"]`, text);
  await press(page, 'Save these sites');
};

interface Change {
  name: string;
  act(page: Page): Promise<unknown>;
  saves: Partial<Settings>;
  /** What controls show before and after loading the page again, by selector. */
  shows: Record<string, string | boolean>;
}

const CHANGES: Change[] = [
  {
    name: 'enabled',
    act: (page) => press(page, 'Mark words on pages'),
    saves: { enabled: false },
    shows: { '[name="enabled"]': false },
  },
  {
    name: 'siteMode',
    act: (page) => press(page, 'Only on some sites'),
    saves: { siteMode: 'only' },
    shows: { '[value="only"]': true, '[value="all-but"]': false },
  },
  {
    name: 'sitesOff',
    act: (page) => write(page, 'sitesOff', 'https://Forum.Example/thread?page=2\n\n bücher.example \nforum.example'),
    saves: { sitesOff: ['forum.example', 'xn--bcher-kva.example'] },
    shows: { '[name="sitesOff"]': 'forum.example\nxn--bcher-kva.example' },
  },
  {
    name: 'sitesOnly',
    act: async (page) => {
      await press(page, 'Only on some sites');
      await write(page, 'sitesOnly', 'localhost\n127.0.0.1:8080');
    },
    saves: { siteMode: 'only', sitesOnly: ['localhost', '127.0.0.1'], sitesOff: [] },
    shows: { '[value="only"]': true, '[name="sitesOnly"]': 'localhost\n127.0.0.1' },
  },
  choose('density', 'few'),
  {
    name: 'categoriesOff',
    act: async (page) => {
      await press(page, 'Research words Words of studies, such as placebo.');
      await press(page, 'Conditions Illnesses and injuries, such as sciatica or CRPS.');
    },
    saves: { categoriesOff: ['conditions', 'research'] },
    shows: { '[name="research"]': false, '[name="conditions"]': false, '[name="care"]': true },
  },
  choose('markStyle', 'wavy'),
  choose('markColor', 'purple'),
  choose('cardTrigger', 'click'),
  {
    name: 'cardDelay',
    act: async (page) => {
      await page.focus('[name="cardDelay"]');
      for (let step = 1; step <= 8; step++) await page.keyboard.press('ArrowRight');
    },
    saves: { cardDelay: DEFAULT_SETTINGS.cardDelay + 800 },
    shows: { '[name="cardDelay"]': `${DEFAULT_SETTINGS.cardDelay + 800}` },
  },
  choose('cardTextSize', 'large'),
  choose('theme', 'dark'),
  {
    name: 'quietByLookUps',
    act: (page) => press(page, 'Stop marking words that I look up often'),
    saves: { quietByLookUps: true },
    shows: { '[name="quietByLookUps"]': true },
  },
  choose('readingLevel', 'detail'),
  choose('readingText', 'large'),
  choose('readingWidth', 'narrow'),
];

describe.each(KINDS)('the options in %s', (kind) => {
  let session: Session;
  let options: Page;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());
  beforeEach(async () => {
    options = await openOwn(session, 'options.html');
  });
  afterEach(async () => {
    await store(options, {});
    await options.close();
  });

  const reload = async (): Promise<void> => {
    await options.close();
    options = await openOwn(session, 'options.html');
  };
  const errors = () => texts(options, '.error');
  const outcome = () => texts(options, '.outcome .notice');

  it('has a case for every setting here', () => {
    expect(CHANGES.map(({ name }) => name).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
  });

  it.each(CHANGES)('$name is saved, said to be, and still there when loaded again', async ({ act, saves, shows }) => {
    await act(options);
    await expect.poll(() => stored(options)).toEqual({ ...DEFAULT_SETTINGS, ...saves });
    await expect.poll(outcome).toEqual([SAVED]);
    for (const [selector, value] of Object.entries(shows)) {
      await expect.poll(() => shown(options, selector)).toBe(value);
    }
    await reload();
    for (const [selector, value] of Object.entries(shows)) expect(await shown(options, selector)).toBe(value);
  });

  it.each([
    { name: 'one value', value: { markStyle: 'zigzag', theme: 'dark' }, said: ['Line under words'] },
    {
      name: 'values of the wrong kind',
      value: { enabled: 'yes', sitesOff: ['a b'], cardDelay: -1 },
      said: ['Mark words on pages', 'Off on these sites', 'How long the pointer rests first'],
    },
    { name: 'no settings at all', value: 'garbage', said: ['Mark words on pages', 'Which sites', 'Light or dark'] },
  ])('falls back where what is stored makes no sense, and says where: $name', async ({ value, said }) => {
    await store(options, value);
    await reload();
    const [notice = ''] = await texts(options, '.notice');
    expect(notice).toMatch(/^Some settings could not be read and are back to their defaults: .*\.$/);
    for (const name of said) expect(notice).toContain(name);
    expect(await shown(options, '[name="enabled"]')).toBe(true);
    expect(await shown(options, '[name="markStyle"]')).toBe('dotted');
    expect(await shown(options, '[name="theme"]')).toBe(
      typeof value === 'object' && value.theme ? value.theme : 'page',
    );
    expect(notice.includes('Text size')).toBe(typeof value === 'string');
  });

  it.each(['two words', 'a.example,b.example', 'forum..example', 'https://', '*.forum.example', '?'])(
    'does not save %j as a site, says why and keeps what was typed',
    async (site) => {
      await store(options, { sitesOff: ['kept.example'] });
      await expect.poll(() => shown(options, '[name="sitesOff"]')).toBe('kept.example');
      await write(options, 'sitesOff', `forum.example\n${site}`);
      await expect
        .poll(errors)
        .toEqual([`Not saved: “${site}” is not the name of a site. Write it like forum.example.`]);
      expect(await stored(options)).toEqual({ sitesOff: ['kept.example'] });
      expect(await shown(options, '[name="sitesOff"]')).toBe(`forum.example\n${site}`);
      const area = await options.$eval('[name="sitesOff"]', (area) => ({
        invalid: area.getAttribute('aria-invalid'),
        why: document.getElementById(area.getAttribute('aria-describedby')?.split(' ')[0] ?? '')?.textContent,
      }));
      expect(area).toEqual({ invalid: 'true', why: (await errors())[0] });
    },
  );

  it('does not say that all is saved while a site is not', async () => {
    await press(options, 'Mark words on pages');
    await expect.poll(outcome).toEqual([SAVED]);
    await write(options, 'sitesOff', '?');
    await expect.poll(errors).toHaveLength(1);
    expect(await outcome()).toEqual([]);
    await press(options, 'Mark words on pages');
    await expect.poll(outcome).toEqual([`${SAVED} Only the list of sites is not saved.`]);
    await write(options, 'sitesOff', 'forum.example');
    await expect.poll(outcome).toEqual([SAVED]);
  });

  it('says that a list is too long for the browser to keep, and loses nothing', async () => {
    const before = { ...DEFAULT_SETTINGS, sitesOff: ['kept.example'], markStyle: 'solid' };
    await store(options, before);
    await expect.poll(() => shown(options, '[name="sitesOff"]')).toBe('kept.example');
    const many = Array.from({ length: 6000 }, (_, number) => `site-number-${number}.forum.example`).join('\n');
    await options.$eval(
      '[name="sitesOff"]',
      (area, many) => {
        (area as HTMLTextAreaElement).value = many;
      },
      many,
    );
    await press(options, 'Save these sites');
    await expect
      .poll(errors)
      .toEqual([
        expect.stringMatching(/^The browser could not save this\. Your settings are as they were\. .*take some out/),
      ]);
    expect(await stored(options)).toEqual(before);
    expect(await shown(options, '[name="sitesOff"]')).toBe(many);
    expect(await outcome()).toEqual([]);
    await options.select('[name="markColor"]', 'green');
    await expect.poll(() => stored(options)).toEqual({ ...before, markColor: 'green' });
    await expect.poll(errors).toEqual([]);
    await expect.poll(outcome).toEqual([SAVED]);
  });

  it('says that a list of sites is still empty when only listed sites are marked', async () => {
    await press(options, 'Only on some sites');
    await expect
      .poll(() => texts(options, 'fieldset .notice'))
      .toEqual(['There is no site in this list yet, so no words are marked anywhere.']);
    await write(options, 'sitesOnly', 'forum.example');
    await expect.poll(() => texts(options, 'fieldset .notice')).toEqual([]);
  });

  it('keeps what is being typed when another setting changes elsewhere', async () => {
    await options.type('[name="sitesOff"]', 'forum.exam');
    await store(options, { theme: 'dark' });
    await expect.poll(() => shown(options, '[name="theme"]')).toBe('dark');
    await options.keyboard.type('ple');
    expect(await shown(options, '[name="sitesOff"]')).toBe('forum.example');
    expect(await stored(options)).toEqual({ theme: 'dark' });
  });

  it('follows settings that are changed elsewhere', async () => {
    await store(options, { theme: 'dark', sitesOff: ['forum.example'] });
    await expect.poll(() => shown(options, '[name="sitesOff"]')).toBe('forum.example');
    expect(await shown(options, '[name="theme"]')).toBe('dark');
    expect(await options.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  });

  it('loses nothing when two windows save at the same time', async () => {
    const other = await openOwn(session, 'options.html?other', { behind: true });
    const choose = (page: Page, name: string, value: string) =>
      page.$eval(
        `[name="${name}"]`,
        (field, value) => {
          (field as HTMLSelectElement).value = value;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        },
        value,
      );
    // Each time anew, since which one is first is left to chance.
    for (const [markStyle, theme] of [
      ['wavy', 'dark'],
      ['solid', 'light'],
      ['dotted', 'page'],
      ['wavy', 'dark'],
    ] as const) {
      await Promise.all([choose(options, 'markStyle', markStyle), choose(other, 'theme', theme)]);
      await expect.poll(() => stored(options)).toMatchObject({ markStyle, theme });
    }
    await other.close();
  });

  it('takes effect at once on an open page', async () => {
    const page = await session.open('e2e/pages/words.html');
    const style = () =>
      page.$eval('#word', (word) => getComputedStyle(word, '::highlight(plainly)').textDecorationStyle);
    await expect.poll(style).toBe('dotted');
    await options.bringToFront();
    await options.select('[name="markStyle"]', 'wavy');
    await expect.poll(style).toBe('wavy');
    await write(options, 'sitesOff', '127.0.0.1');
    await expect.poll(() => markedWords(page)).toEqual([]);
    await page.close();
  });

  it('lists the keys as the browser has them, and leads to where they are changed', async () => {
    const keys = await texts(options, '.keys li');
    expect(keys.sort()).toEqual([
      expect.stringMatching(/^Card of the next word in view Alt\+(Period|\.)$/),
      expect.stringMatching(/^Card of the previous word in view Alt\+(Comma|,)$/),
      expect.stringMatching(/^Go into the open card Alt\+Shift\+(Period|\.)$/),
      'Look a word up Alt+Shift+L',
    ]);
    await press(options, 'Change keys in the browser');
    if (kind === 'chromium') {
      await (await tabAt(session.browser, 'chrome://extensions/shortcuts')).close();
      return;
    }
    const place = () => inFirefoxWindow(session.browser, 'gBrowser.selectedBrowser.currentURI.spec');
    await expect.poll(place).toBe('about:addons');
    await inFirefoxWindow(session.browser, `gBrowser.removeTab(gBrowser.selectedTab); ''`);
  });
});
