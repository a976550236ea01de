import type { Article } from '../../../src/core/glossary/article.ts';

/** A short article with every kind of block, some of them details. */
export const ARTICLE: Article = {
  id: 'about-blocks',
  title: 'About nerve blocks',
  summary: ['They numb.', 'They wear off.', 'Little is known.'],
  reviewed: '2026-01-02',
  evidenceTo: 'January 2026',
  references: [
    { title: 'A trial', publisher: 'A journal', url: 'https://journal.example/trial', confidence: 'confirmed' },
    { title: 'A review', publisher: 'Reviewers', confidence: 'confirmed' },
  ],
  body: [
    {
      kind: 'paragraph',
      level: 'plain',
      children: ['A block ', { kind: 'emphasis', children: ['numbs'] }, '. It ends.'],
    },
    { kind: 'heading', level: 'plain', anchor: 'risks', children: ['What can go wrong'] },
    {
      kind: 'list',
      level: 'plain',
      ordered: false,
      items: [
        [{ kind: 'paragraph', children: ['Little', { kind: 'citation', number: 1 }] }],
        [{ kind: 'paragraph', children: ['Bruises are common. Sensitisation is not.'] }],
      ],
    },
    { kind: 'picture', level: 'plain', name: 'synapse', alt: 'A needle.' },
    { kind: 'heading', level: 'detail', anchor: 'numbers', children: ['Numbers'] },
    {
      kind: 'table',
      level: 'detail',
      header: [['Who'], ['What']],
      rows: [[['Adults'], ['Dizzy, ', { kind: 'link', href: '#x', children: ['rarely'] }]]],
    },
  ],
};
