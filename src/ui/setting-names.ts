import type { SettingName } from '../core/settings.ts';

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
  readingLevel: 'Details in articles',
  readingText: 'Text size in articles',
  readingWidth: 'Line width in articles',
};
