import { html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { FIRST_ROWS } from '../rows.ts';

/** A list whose rows stand in its shadow root, drawn by the server or in the browser. */
export class RowList extends LitElement {
  static properties = { rows: { attribute: false } };
  /** How often each row has been read, by its id. */
  reads = new Map();
  constructor() {
    super();
    this.rows = FIRST_ROWS;
  }
  timesRead = (id) => this.reads.get(id) ?? 0;
  read(id) {
    this.reads.set(id, this.timesRead(id) + 1);
    this.requestUpdate();
  }
  render = () =>
    html`<ol>${repeat(
      this.rows,
      ({ id }) => id,
      ({ id, term, text }) => html`<li><b>${term}</b> and ${text}, read ${this.timesRead(id)} times
        <button type="button" @click=${() => this.read(id)}>Read</button></li>`,
    )}</ol>`;
}
