import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  isOnFor,
  parseSettings,
  type SettingName,
  type Settings,
  withSite,
} from '../../src/core/settings.ts';

const NAMES = Object.keys(DEFAULT_SETTINGS) as SettingName[];

function settings(change: Partial<Settings>): Settings {
  return { ...DEFAULT_SETTINGS, ...change };
}

describe('parseSettings', () => {
  test.each([undefined, null, {}])('%j is the defaults, and nothing was corrupt', (stored) => {
    expect(parseSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, reset: [] });
  });

  test.each(['text', 7, true, [], [{}]])('%j as a whole falls back to the defaults and says so', (stored) => {
    expect(parseSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, reset: NAMES });
  });

  test('keeps every value that makes sense', () => {
    const stored: Settings = {
      enabled: false,
      siteMode: 'only',
      sitesOff: ['a.example'],
      sitesOnly: ['b.example', 'localhost'],
      density: 'few',
      categoriesOff: ['research'],
      markStyle: 'wavy',
      markColor: 'green',
      cardTrigger: 'click',
      cardDelay: 0,
      cardTextSize: 'large',
      theme: 'dark',
      quietByLookUps: true,
      readingLevel: 'detail',
      readingText: 'largest',
      readingWidth: 'wide',
    };
    expect(parseSettings(stored)).toEqual({ settings: stored, reset: [] });
  });

  test.each<[SettingName, unknown]>([
    ['enabled', 'true'],
    ['enabled', 1],
    ['siteMode', 'none'],
    ['sitesOff', 'a.example'],
    ['sitesOff', [7]],
    ['sitesOff', ['a.example', 'https://b.example/path']],
    ['sitesOnly', ['two words']],
    ['sitesOnly', ['']],
    ['density', 'most'],
    ['categoriesOff', ['research', 'nonsense']],
    ['markStyle', 'dashed'],
    ['markColor', null],
    ['cardTrigger', 'hover'],
    ['cardDelay', '300'],
    ['cardDelay', -1],
    ['cardDelay', 2001],
    ['cardDelay', 0.5],
    ['cardDelay', Number.NaN],
    ['cardTextSize', 'huge'],
    ['readingLevel', true],
    ['readingText', 'small'],
    ['readingWidth', 40],
    ['theme', {}],
  ])('%s: %j falls back alone and says so', (name, value) => {
    const other = name === 'enabled' ? { theme: 'dark' as const } : { enabled: false };
    expect(parseSettings({ ...other, [name]: value })).toEqual({ settings: settings(other), reset: [name] });
  });

  test('writes hosts in small letters without spaces around them', () => {
    expect(parseSettings({ sitesOff: [' Forum.Example '] }).settings.sitesOff).toEqual(['forum.example']);
  });

  test('leaves out what it does not know', () => {
    expect(parseSettings({ color: 'red', theme: 'light' }).settings).toEqual(settings({ theme: 'light' }));
  });

  test('never fails, and what it gives is read again as it is', () => {
    const value = fc.oneof(fc.anything(), fc.constantFrom('only', 'dark', 300, true, ['a.example']));
    const stored = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...NAMES), value));
    fc.assert(
      fc.property(stored, (stored) => {
        const read = parseSettings(stored);
        expect(parseSettings(read.settings)).toEqual({ settings: read.settings, reset: [] });
      }),
      { numRuns: 1000 },
    );
  });

  test('reads what an attacker named as no setting', () => {
    const read = parseSettings(JSON.parse('{"__proto__": {"enabled": false}}'));
    expect(read).toEqual({ settings: DEFAULT_SETTINGS, reset: [] });
  });
});

describe('isOnFor', () => {
  const off = settings({ sitesOff: ['forum.example'] });
  const only = settings({ siteMode: 'only', sitesOnly: ['forum.example'], sitesOff: ['a.forum.example'] });
  test.each<[string, Settings, string, boolean]>([
    ['everywhere by default', DEFAULT_SETTINGS, 'any.example', true],
    ['nowhere when paused', settings({ enabled: false }), 'any.example', false],
    ['not on a site that is off', off, 'forum.example', false],
    ['not on its subdomains', off, 'www.forum.example', false],
    ['on a site whose name ends alike', off, 'myforum.example', true],
    ['on its parent domain', off, 'example', true],
    ['on other sites', off, 'other.example', true],
    ['only on the listed site', only, 'forum.example', true],
    ['and its subdomains, whatever the other list says', only, 'a.forum.example', true],
    ['not on others', only, 'other.example', false],
    ['not even there when paused', { ...only, enabled: false }, 'forum.example', false],
    ['on a page without a host', off, '', true],
    ['not on a page without a host when only some sites are on', only, '', false],
  ])('%s', (_, settings, hostname, expected) => {
    expect(isOnFor(settings, hostname)).toBe(expected);
  });
});

describe('withSite', () => {
  test.each<[string, Partial<Settings>, string, boolean, Partial<Settings>]>([
    ['off', {}, 'a.example', false, { sitesOff: ['a.example'] }],
    ['on again', { sitesOff: ['a.example', 'b.example'] }, 'a.example', true, { sitesOff: ['b.example'] }],
    ['on under a parent that is off', { sitesOff: ['example'] }, 'a.example', true, { sitesOff: [] }],
    ['off twice is listed once', { sitesOff: ['a.example'] }, 'a.example', false, { sitesOff: ['a.example'] }],
    ['only: on', { siteMode: 'only' }, 'a.example', true, { sitesOnly: ['a.example'] }],
    [
      'only: on twice is listed once',
      { siteMode: 'only', sitesOnly: ['a.example'] },
      'a.example',
      true,
      { sitesOnly: ['a.example'] },
    ],
    ['only: off', { siteMode: 'only', sitesOnly: ['a.example'] }, 'a.example', false, { sitesOnly: [] }],
    [
      'only: off under a parent that is on',
      { siteMode: 'only', sitesOnly: ['example'] },
      'a.example',
      false,
      { sitesOnly: [] },
    ],
  ])('%s', (_, before, hostname, on, change) => {
    expect(withSite(settings(before), hostname, on)).toEqual(settings({ ...before, ...change }));
  });

  test('always does what was asked, and leaves the settings it was given alone', () => {
    const host = fc.constantFrom('example', 'a.example', 'b.example', 'x.a.example', 'other');
    const hosts = fc.array(host, { maxLength: 4 });
    const siteMode = fc.constantFrom('all-but' as const, 'only' as const);
    fc.assert(
      fc.property(siteMode, hosts, hosts, host, fc.boolean(), (siteMode, sitesOff, sitesOnly, hostname, on) => {
        const before = settings({ siteMode, sitesOff, sitesOnly });
        const copy = structuredClone(before);
        expect(isOnFor(withSite(before, hostname, on), hostname)).toBe(on);
        expect(before).toEqual(copy);
      }),
    );
  });
});
