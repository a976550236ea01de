import type { SettingName, Settings } from '../core/settings.ts';

/** What people call each setting: the labels of the options page. */
export const SETTING_NAMES: Record<SettingName, string> = {
  enabled: 'Mark words on pages',
  siteMode: 'Which sites',
  sitesOff: 'Off on these sites',
  sitesOnly: 'Only on these sites',
  density: 'How many words are marked',
  categoriesOff: 'Kinds of words',
  markStyle: 'Line under words',
  markColor: 'Color of the line',
  cardTrigger: 'A card opens',
  cardDelay: 'How long the pointer rests first',
  cardTextSize: 'Text size in cards',
  theme: 'Light or dark',
  quietByLookUps: 'Stop marking words that I look up often',
  readingLevel: 'Articles show',
  readingText: 'Text size in articles',
  readingWidth: 'Lines in articles',
};

/** How many words are marked, as the options and the popup name it. */
export const DENSITY_CHOICES: Record<Settings['density'], string> = { few: 'Few', some: 'Some', all: 'All' };

/** The choices of how articles are read, as the options and the articles' own tools name them. */
export const READING_CHOICES: { [Name in 'readingText' | 'readingWidth']: Record<Settings[Name], string> } = {
  readingText: { medium: 'Medium', large: 'Large', largest: 'Largest' },
  readingWidth: { narrow: 'Short', medium: 'Medium', wide: 'Long' },
};
