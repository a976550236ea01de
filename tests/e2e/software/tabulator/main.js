import { TabulatorFull } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator.min.css';

const TERMS = ['CRPS', 'allodynia', 'gabapentin', 'tea'];
const rows = Array.from({ length: 5000 }, (_, id) => ({ id, note: `Row ${id} on ${TERMS[id % 4]}`, more: 'and tea' }));
const table = new TabulatorFull('#table', {
  data: rows,
  height: 500,
  layout: 'fitColumns',
  columns: [
    { title: 'Note', field: 'note' },
    { title: 'More', field: 'more' },
  ],
});
table.on('tableBuilt', () => {
  window.scroller = document.querySelector('.tabulator-tableholder');
});
