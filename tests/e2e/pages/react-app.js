import { createElement as h, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Thread({ onUnmount }) {
  const [count, setCount] = useState(0);
  const [term, setTerm] = useState('CRPS');
  const [posts, setPosts] = useState(['my allodynia', 'my fibromyalgia']);
  const button = (id, onClick) => h('button', { id, key: id, type: 'button', onClick }, id);
  return h(
    'main',
    null,
    h('h1', null, term, ', read ', count, ' times'),
    posts.map((post) => h('p', { key: post }, 'A post on ', h('em', null, post))),
    button('count', () => setCount((now) => now + 1)),
    button('rename', () => setTerm((now) => (now === 'CRPS' ? 'gabapentin' : 'CRPS'))),
    button('reverse', () => setPosts((now) => [...now].reverse())),
    button('drop', () => setPosts((now) => now.slice(1))),
    button('unmount', onUnmount),
  );
}

const root = createRoot(document.getElementById('root'));
root.render(h(StrictMode, null, h(Thread, { onUnmount: () => root.unmount() })));
