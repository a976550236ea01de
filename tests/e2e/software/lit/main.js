import { html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { FIRST_ROWS } from '../rows.ts';

class RowItem extends LitElement {
  static properties = { row: { attribute: false }, reads: { state: true } };
  constructor() {
    super();
    this.reads = 0;
  }
  // Rows stand in the shadow root of the list.
  createRenderRoot = () => this;
  render = () => html`<b>${this.row.term}</b> and ${this.row.text}, read ${this.reads} times
    <button type="button" @click=${() => this.reads++}>Read</button>`;
}

class RowList extends LitElement {
  static properties = { rows: { attribute: false } };
  constructor() {
    super();
    this.rows = FIRST_ROWS;
  }
  render = () =>
    html`<ol>${repeat(
      this.rows,
      ({ id }) => id,
      (row) => html`<li><row-item .row=${row}></row-item></li>`,
    )}</ol>`;
}

const list = () => document.querySelector('row-list');
window.list = {
  start() {
    customElements.define('row-item', RowItem);
    customElements.define('row-list', RowList);
    document.getElementById('root').append(document.createElement('row-list'));
  },
  set(rows) {
    list().rows = rows;
  },
};
