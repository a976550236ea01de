import { shallowRef } from 'vue';
import { FIRST_ROWS } from '../rows.ts';
import { appOf } from './list.js';

const rows = shallowRef(FIRST_ROWS);
window.list = {
  start: () => appOf(rows).mount('#root'),
  set(next) {
    rows.value = next;
  },
};
