import cards from 'virtual:plainly/cards';
import places from 'virtual:plainly/places';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/extension/background.ts';

export default defineBackground(() => startBackground(cards, places));
