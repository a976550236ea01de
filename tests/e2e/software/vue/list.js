import { createSSRApp, h, ref } from 'vue';

const Item = {
  props: ['row'],
  setup(props) {
    const reads = ref(0);
    return () =>
      h('li', [
        h('b', props.row.term),
        ` and ${props.row.text}, read ${reads.value} times `,
        h('button', { type: 'button', onClick: () => reads.value++ }, 'Read'),
      ]);
  },
};

/** An app whose rows may be set. */
export const appOf = (rows) =>
  createSSRApp(() =>
    h(
      'ol',
      rows.value.map((row) => h(Item, { key: row.id, row })),
    ),
  );
