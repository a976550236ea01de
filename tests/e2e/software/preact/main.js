import { h, hydrate } from 'preact';
import { FIRST_ROWS } from '../rows.ts';
import { App } from './list.js';

let app;
const onMount = (mounted) => {
  app = mounted;
};
window.list = {
  start: () => hydrate(h(App, { onMount, rows: FIRST_ROWS }), document.getElementById('root')),
  set: (rows) => app.setState({ rows }),
};
