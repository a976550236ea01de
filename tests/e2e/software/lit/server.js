import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { RowList } from './list.js';

customElements.define('row-list', RowList);
process.stdout.write(collectResultSync(render(html`<row-list></row-list>`)));
