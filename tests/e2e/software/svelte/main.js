import { hydrate } from 'svelte';
import { FIRST_ROWS } from '../rows.ts';
import List from './list.svelte';

let app;
window.list = {
  start() {
    app = hydrate(List, { target: document.getElementById('root'), props: { first: FIRST_ROWS } });
  },
  set: (rows) => app.set(rows),
};
