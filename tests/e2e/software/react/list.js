import { createElement as h, useState } from 'react';

function Item({ row }) {
  const [reads, setReads] = useState(0);
  const button = h('button', { type: 'button', onClick: () => setReads(reads + 1) }, 'Read');
  return h('li', null, h('b', null, row.term), ' and ', row.text, `, read ${reads} times `, button);
}

export const List = ({ rows }) =>
  h(
    'ol',
    null,
    rows.map((row) => h(Item, { key: row.id, row })),
  );
