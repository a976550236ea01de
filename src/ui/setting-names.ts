import type { SettingName, Settings } from '../core/settings.ts';

/** What people call each setting: the labels of the options page. */
export const SETTING_NAMES: Record<SettingName, string> = {
  enabled: 'Mark words on pages',
  siteMode: 'Which sites',
  sitesOff: 'Off on these sites',
  sitesOnly: 'Only on these sites',
  markStyle: 'Line under words',
  markColor: 'Color of the line',
  cardTrigger: 'A card opens',
  cardDelay: 'How long the pointer rests first',
  cardTextSize: 'Text size in cards',
  theme: 'Light or dark',
  quietByLookUps: 'Words I look up often become quiet by themselves',
  readingLevel: 'Articles show',
  readingText: 'Text size in articles',
  readingWidth: 'Lines in articles',
};

/** The choices of how articles are read, as the options and the articles' own tools name them. */
export const READING_CHOICES: { [Name in 'readingText' | 'readingWidth']: Record<Settings[Name], string> } = {
  readingText: { medium: 'Medium', large: 'Large', largest: 'Largest' },
  readingWidth: { narrow: 'Short', medium: 'Medium', wide: 'Long' },
};
