import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PICTURES } from '../../src/core/glossary/pictures.ts';
import { filesIn, ROOT } from './root.ts';

const FOLDER = 'docs/screenshots';
const taken = filesIn(FOLDER).map((path) => path.slice(FOLDER.length + 1));

/** The articles of the explainer, by their files. */
const articles = filesIn('glossary/explainer').flatMap((path) => /explainer\/([\w-]+)\.md$/.exec(path)?.[1] ?? []);

test('every article and every picture of the explainer has its screenshots, and what is gone has none', () => {
  const wanted = [
    ...articles.filter((id) => id !== 'front-page').map((id) => `article-${id}.png`),
    ...PICTURES.flatMap((name) => ['screen', 'phone-dark'].map((shot) => `picture-${name}-${shot}.png`)),
  ];
  expect(taken.filter((name) => /^(?:article|picture)-/.test(name)).sort()).toEqual(wanted.sort());
});

test('the README shows only what there is', () => {
  const shown = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/docs\/screenshots\/([\w-]+\.png)/g)];
  expect(shown.length).toBeGreaterThan(3);
  expect(shown.flatMap(([, name]) => name ?? []).filter((name) => !taken.includes(name))).toEqual([]);
});
