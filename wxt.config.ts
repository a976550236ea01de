import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { asciiScripts } from './src/build/ascii-scripts.ts';
import { glossaryPlugin } from './src/build/glossary-plugin.ts';
import { DEFAULT_SETTINGS } from './src/core/settings.ts';
import { markStyle } from './src/page/marks/mark-style.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The extension's own pages may load nothing but themselves and connect to nothing. */
const PAGES_POLICY =
  "default-src 'self'; connect-src 'none'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * The mark style as pages in Chromium have it from their start. A sheet that comes later makes the browser style the whole
 * page anew (460 ms with 12 million characters). In Firefox such sheets do not reach into shadow roots.
 */
const MARKS = 'marks.css';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  // Without a display there is nowhere to open the browser; the built folder can still be loaded by hand.
  webExt: { disabled: process.platform === 'linux' && !(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY) },
  zip: { excludeSources: ['screenshots/**'] },
  hooks: {
    'build:publicAssets'({ config }, files) {
      if (config.browser === 'chrome') files.push({ relativeDest: MARKS, contents: markStyle(DEFAULT_SETTINGS, true) });
    },
    'build:manifestGenerated'({ config }, manifest) {
      manifest.content_scripts = [
        {
          matches: ['<all_urls>'],
          js: ['glance.js'],
          ...(config.browser === 'chrome' && { css: [MARKS] }),
          run_at: 'document_idle',
          all_frames: true,
          match_about_blank: true,
          match_origin_as_fallback: true,
        },
      ];
    },
  },
  vite: () => ({
    plugins: [glossaryPlugin(root), asciiScripts()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // The polyfill fetches modules; every browser here preloads them itself, and no code of ours may reach out.
    build: { target: ['chrome128', 'firefox140'], modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, command }) => ({
    name: 'Plainly: pain terms in plain words',
    short_name: 'Plainly',
    description:
      'Explains pain-medicine words on any page in one calm, short sentence. Works offline and sends nothing anywhere.',
    permissions: ['storage', 'scripting'],
    host_permissions: ['<all_urls>'],
    action: { default_title: 'Plainly: look a word up' },
    // While developing, pages must reach the server that rebuilds them.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGES_POLICY } }),
    commands: {
      'next-term': { suggested_key: { default: 'Alt+Period' }, description: 'Card of the next word in view' },
      'previous-term': { suggested_key: { default: 'Alt+Comma' }, description: 'Card of the previous word in view' },
      'enter-card': { suggested_key: { default: 'Alt+Shift+Period' }, description: 'Go into the open card' },
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'plainly@plainly.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
