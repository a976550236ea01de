import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { FIRST_ROWS } from '../rows.ts';
import { List } from './list.js';

process.stdout.write(renderToString(h(List, { rows: FIRST_ROWS })));
