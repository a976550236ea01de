import { placeIn } from '../../../core/glossary/article.ts';

const IN_PLACE = /^#([a-z0-9-]+)$/;
const ARTICLE = /^article:([a-z0-9-]+)(?:\/([a-z0-9-]+))?$/;
const ENTRY = /^entry:([a-z0-9-]+)$/;

/**
 * Where a link in an article leads: `https://…` to the web, `#risks` to a heading of this article,
 * `article:crps/what-it-is` to one of another, `entry:allodynia` to an entry. Undefined for anything else.
 */
export function hrefOf(url: string, article: string): string | undefined {
  if (url.startsWith('https://')) return url;
  const inPlace = IN_PLACE.exec(url);
  if (inPlace) return `#${placeIn(article, inPlace[1])}`;
  const other = ARTICLE.exec(url);
  if (other) return `#${placeIn(other[1] as string, other[2])}`;
  const entry = ENTRY.exec(url);
  return entry ? `#${entry[1]}` : undefined;
}
