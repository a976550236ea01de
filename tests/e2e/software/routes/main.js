import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Link, Outlet, Route, Routes } from 'react-router';

const links = ['home', 'touch', 'medicine'];
const nav = h(
  'nav',
  { key: 'nav' },
  links.map((name) => h(Link, { key: name, to: `/${name}`, id: name }, name)),
);
const page = (title, text) => h('article', null, h('h1', null, title), h('p', null, text));

createRoot(document.getElementById('root')).render(
  h(
    BrowserRouter,
    null,
    h(
      Routes,
      null,
      h(
        Route,
        { element: h('main', null, nav, h(Outlet)) },
        h(Route, { path: '/touch', element: page('Touch', 'What allodynia and hyperalgesia mean.') }),
        h(Route, { path: '/medicine', element: page('Medicine', 'How gabapentin is thought to work.') }),
        h(Route, { path: '*', element: page('Home', 'My CRPS story.') }),
      ),
    ),
  ),
);
