import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Card } from '../../core/glossary/card.ts';
import { arrive } from './arrive.ts';
import { EntryView } from './entry-view.tsx';
import type { ExplainerSupply, Words } from './explainer-supply.ts';
import { useBrought } from './use-brought.ts';
import type { Visit } from './use-visit.ts';

const START = 'a-to-z';
const TITLE = 'All words, A to Z';
const order = new Intl.Collator('en');
const LETTER = /^letter-(.)$/u;

interface WordsViewProps {
  supply: ExplainerSupply;
  visit: Visit;
  /** An entry's id, a letter, the start, or a word that may be found. */
  anchor: string;
  moved: boolean;
}

/** The entries, a letter at a time: there are too many to draw them all before the one that is wanted. */
export function WordsView({ supply, visit, anchor, moved }: WordsViewProps) {
  const words = useBrought(supply.words);
  return words ? <Letter supply={supply} words={words} visit={visit} anchor={anchor} moved={moved} /> : null;
}

function Letter({ supply, words, visit, anchor, moved }: WordsViewProps & { words: Words }) {
  const sorted = useMemo(() => [...words.cards].sort((a, b) => order.compare(a.term, b.term)), [words]);
  const letters = useMemo(() => [...new Set(sorted.map(letterOf))], [sorted]);
  const entry = useMemo(() => entryAt(words, anchor), [words, anchor]);
  const asked = LETTER.exec(anchor)?.[1] ?? '';
  const letter = entry ? letterOf(entry) : letters.includes(asked) ? asked : letters[0];

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new visit is a reason by itself
  useLayoutEffect(() => {
    if (entry && entry.id !== anchor) history.replaceState(null, '', `#${entry.id}`);
    const known = entry?.id ?? (letter === asked ? anchor : START);
    const element = document.getElementById(known);
    return element ? arrive(element, { title: entry?.term ?? TITLE, moved }) : undefined;
  }, [visit, entry, letter, asked, anchor, moved]);

  return (
    <>
      <h1 id={START} translate={false}>
        {TITLE}
      </h1>
      <nav aria-label="Letters">
        <ul class="letters">
          {letters.map((other) => (
            <li key={other}>
              <a href={`#letter-${other}`} {...(other === letter && { 'aria-current': 'true' })}>
                {other}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <h2 id={`letter-${letter}`} translate={false}>
        {letter}
      </h2>
      {sorted
        .filter((card) => letterOf(card) === letter)
        .map((card) => (
          <EntryView key={card.id} card={card} visited={card === entry} article={articleOf(supply, card)} />
        ))}
    </>
  );
}

/** The entry with this id, or the one that a word in an address means best. */
function entryAt({ cards, search }: Words, anchor: string): Card | undefined {
  if (anchor === START || LETTER.test(anchor)) return undefined;
  return cards.find(({ id }) => id === anchor) ?? search(anchor.replaceAll('-', ' '), { wholly: true }).cards[0];
}

function letterOf({ term }: Card): string {
  return term.charAt(0).toUpperCase();
}

/** The place in an article that treats an entry, with the article's title. */
function articleOf({ places, frontPage }: ExplainerSupply, { id }: Card): { place: string; title: string } | undefined {
  const place = Object.hasOwn(places, id) ? places[id] : undefined;
  const way = frontPage.ways.find(({ article }) => place?.startsWith(`${article}/`));
  return place && way ? { place, title: way.title } : undefined;
}
