import { createElement as h, StrictMode, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { FIRST_ROWS } from '../rows.ts';
import { List } from './list.js';

let set;
function App() {
  const [rows, setRows] = useState(FIRST_ROWS);
  set = setRows;
  return h(List, { rows });
}

window.list = {
  start: () => hydrateRoot(document.getElementById('root'), h(StrictMode, null, h(App))),
  set: (rows) => set(rows),
};
