import * as v from 'valibot';
import { CATEGORIES, type Category } from './glossary/card.ts';
import { DENSITIES } from './marks/choose-marks.ts';

const text = v.pipe(v.string(), v.trim());
const host = v.pipe(text, v.toLowerCase(), v.regex(/^[^\s/]+$/u));

/** Every setting. Sites are host names, like "forum.example". */
const SCHEMAS = {
  /** False: paused on all sites. */
  enabled: v.boolean(),
  /** Where Plainly marks: everywhere but on `sitesOff`, or only on `sitesOnly`. */
  siteMode: v.picklist(['all-but', 'only']),
  sitesOff: v.array(host),
  sitesOnly: v.array(host),
  /** How much is marked. */
  density: v.picklist(DENSITIES),
  /** Kinds of words that are not marked. */
  categoriesOff: v.array(v.picklist(Object.keys(CATEGORIES) as Category[])),
  markStyle: v.picklist(['dotted', 'solid', 'wavy']),
  markColor: v.picklist(['page', 'blue', 'green', 'purple', 'orange']),
  cardTrigger: v.picklist(['rest', 'click']),
  /** How long the pointer rests on a mark before its card opens, in ms. */
  cardDelay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2000)),
  cardTextSize: v.picklist(['small', 'medium', 'large']),
  theme: v.picklist(['page', 'light', 'dark']),
  /** Whether entries looked up often become quiet by themselves, for which look-ups are counted. */
  quietByLookUps: v.boolean(),
  /** How the explainer's articles are read: how much of them, how large, how wide. */
  readingLevel: v.picklist(['plain', 'detail']),
  readingText: v.picklist(['medium', 'large', 'largest']),
  readingWidth: v.picklist(['narrow', 'medium', 'wide']),
} as const;

export type SettingName = keyof typeof SCHEMAS;
export type Settings = { [Name in SettingName]: v.InferOutput<(typeof SCHEMAS)[Name]> };

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  siteMode: 'all-but',
  sitesOff: [],
  sitesOnly: [],
  density: 'some',
  categoriesOff: [],
  markStyle: 'dotted',
  markColor: 'page',
  cardTrigger: 'rest',
  cardDelay: 300,
  cardTextSize: 'medium',
  theme: 'page',
  quietByLookUps: false,
  readingLevel: 'plain',
  readingText: 'medium',
  readingWidth: 'medium',
};

/** Settings as read, and the names of those whose stored value made no sense and fell back to the default. */
export interface ReadSettings {
  settings: Settings;
  reset: SettingName[];
}

/** Reads settings from whatever was stored. Never fails: each value stands or falls by itself. */
export function parseSettings(stored: unknown): ReadSettings {
  if (stored === undefined || stored === null) return { settings: DEFAULT_SETTINGS, reset: [] };
  const names = Object.keys(SCHEMAS) as SettingName[];
  if (typeof stored !== 'object' || Array.isArray(stored)) return { settings: DEFAULT_SETTINGS, reset: names };
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  const reset: SettingName[] = [];
  for (const name of names) {
    if (!Object.hasOwn(stored, name)) continue;
    const value = v.safeParse(SCHEMAS[name], (stored as Record<string, unknown>)[name]);
    if (value.success) settings[name] = value.output;
    else reset.push(name);
  }
  return { settings: settings as Settings, reset };
}

/** Whether Plainly marks pages of this host. A rule for a host covers its subdomains. */
export function isOnFor(settings: Settings, hostname: string): boolean {
  if (!settings.enabled) return false;
  const listed = (hosts: string[]) => hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  return settings.siteMode === 'only' ? listed(settings.sitesOnly) : !listed(settings.sitesOff);
}

/** The settings with Plainly switched on or off for one host; lists that cover it through a parent domain are heeded. */
export function withSite(settings: Settings, hostname: string, on: boolean): Settings {
  const without = (hosts: string[]) => hosts.filter((host) => hostname !== host && !hostname.endsWith(`.${host}`));
  const withHost = (hosts: string[]) => [...new Set([...hosts, hostname])];
  if (settings.siteMode === 'only') {
    return { ...settings, sitesOnly: on ? withHost(settings.sitesOnly) : without(settings.sitesOnly) };
  }
  return { ...settings, sitesOff: on ? without(settings.sitesOff) : withHost(settings.sitesOff) };
}
