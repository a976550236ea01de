import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Virtuoso } from 'react-virtuoso';

const TERMS = ['CRPS', 'allodynia', 'gabapentin', 'tea'];
const MIDDLE = 10_000;
const PART = 40;

function Feed() {
  const [first, setFirst] = useState(MIDDLE);
  const [count, setCount] = useState(PART);
  return h(Virtuoso, {
    firstItemIndex: first,
    initialTopMostItemIndex: PART / 2,
    totalCount: count,
    startReached() {
      setFirst((now) => now - PART);
      setCount((now) => now + PART);
    },
    endReached: () => setCount((now) => now + PART),
    itemContent: (index) => h('p', { style: { margin: 0, padding: 8 } }, `Post ${index} on ${TERMS[index % 4]}`),
    scrollerRef(scroller) {
      window.scroller = scroller;
    },
  });
}

createRoot(document.getElementById('root')).render(h(Feed));
