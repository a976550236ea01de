import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { FIRST_ROWS } from '../rows.ts';
import { App } from './list.js';

process.stdout.write(renderToString(h(App, { rows: FIRST_ROWS })));
