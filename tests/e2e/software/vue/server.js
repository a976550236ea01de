import { shallowRef } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { FIRST_ROWS } from '../rows.ts';
import { appOf } from './list.js';

process.stdout.write(await renderToString(appOf(shallowRef(FIRST_ROWS))));
