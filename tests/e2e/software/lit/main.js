// Must come before Lit itself, so that elements take over what the server drew.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { RowList } from './list.js';

window.list = {
  start: () => customElements.define('row-list', RowList),
  set(rows) {
    document.querySelector('row-list').rows = rows;
  },
};
