import { findOrGetBrowser } from './scripts/browser/find-browser.ts';
import { launch } from './scripts/browser/launch.ts';
const [url, out, w, h] = process.argv.slice(2);
const b = await launch({ browser: await findOrGetBrowser('chromium'), root: '/tmp/wt/ui12', headless: true, withExtension: false, viewport: { width: +w!, height: +h! } });
const p = await b.newPage(); await p.goto(url!); await p.screenshot({ path: out! }); await b.close();
