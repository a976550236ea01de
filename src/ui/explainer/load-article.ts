import type { VNode } from 'preact';
import type { Article } from '../../core/glossary/article.ts';
import type { PictureName } from '../../core/glossary/pictures.ts';
import type { ExplainerSupply } from './explainer-supply.ts';
import { bringPicture } from './pictures/bring-picture.tsx';

/** An article and its pictures, ready to be drawn at once, so that nothing moves under the reader afterwards. */
export interface LoadedArticle {
  article: Article;
  pictures: ReadonlyMap<PictureName, VNode>;
}

/** Brings an article and the pictures it holds. Throws when there is no such article. */
export async function loadArticle({ articles, pictures }: ExplainerSupply, id: string): Promise<LoadedArticle> {
  const article = await articles[id]?.();
  if (!article) throw new Error(`There is no article "${id}"`);
  const names = article.body.flatMap((block) => (block.kind === 'picture' ? [block.name] : []));
  const drawn = await Promise.all(
    [...new Set(names)].map(async (name) => [name, await bringPicture(name, pictures)] as const),
  );
  return { article, pictures: new Map(drawn.flatMap(([name, view]) => (view ? [[name, view] as const] : []))) };
}
