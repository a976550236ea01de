import type { FrontPage } from '../../../core/glossary/article.ts';
import type { Source } from '../../../core/glossary/card.ts';
import { isMadeOfData, type PictureData } from '../../../core/glossary/picture-data.ts';
import type { Problem } from '../files/problem.ts';
import type { GlossaryFiles } from '../files/read-files.ts';
import { lineAt } from '../files/readable-text.ts';
import { type ChartData, parseChartData } from '../pictures/chart-data.ts';
import { readPictures } from '../pictures/picture-files.ts';
import type { PictureWords } from '../pictures/picture-words.ts';
import { parseArticle, type WrittenArticle } from './article.ts';
import { parseFrontPage } from './front-page.ts';
import { checkNumbers } from './numbers.ts';
import { strayFiles } from './stray-files.ts';

/** The folder of the articles. */
export const EXPLAINER = 'explainer/';
const CHARTS = `${EXPLAINER}data/`;
const FRONT_PAGE = `${EXPLAINER}front-page.md`;

export interface Explainer {
  /** In the order of the front page. */
  articles: WrittenArticle[];
  frontPage: FrontPage;
  /** By the name of the study. */
  charts: Record<string, ChartData>;
  pictures: Partial<PictureData>;
  /** All that the pictures say. */
  pictureWords: PictureWords[];
}

/** Parses the articles and the page that leads to them, and holds their numbers to their sources. */
export function readArticles(files: GlossaryFiles, sources: Record<string, Source>): Explainer | Problem[] {
  const content = (path: string) => files.get(path) ?? '';
  const paths = [...files.keys()].filter((path) => path.startsWith(EXPLAINER) && path.endsWith('.md'));
  const parsed = paths
    .filter((path) => path !== FRONT_PAGE)
    .sort()
    .map((path) => parseArticle(path, content(path), sources));
  const articles = parsed.flatMap((article) => (Array.isArray(article) ? [] : [article]));
  const problems = parsed.flatMap((article) => (Array.isArray(article) ? article : []));
  const texts = [...articles, { file: FRONT_PAGE, content: content(FRONT_PAGE), cited: [] }];
  problems.push(
    ...texts.flatMap((text) => {
      const numbers = text.file.replace(/\.md$/, '.numbers.yaml');
      return checkNumbers(text, numbers, content(numbers), sources);
    }),
  );
  const charts: Explainer['charts'] = {};
  const chartWords: PictureWords[] = [];
  for (const path of [...files.keys()].filter((path) => path.startsWith(CHARTS))) {
    const chart = parseChartData(path, content(path), sources);
    if (Array.isArray(chart)) {
      problems.push(...chart);
      continue;
    }
    charts[path.slice(CHARTS.length).replace(/\.yaml$/, '')] = chart.data;
    chartWords.push(...chart.words);
  }
  const { pictures, words, problems: pictureProblems } = readPictures(files, sources, charts);
  problems.push(...pictureProblems, ...missingPictures(articles, pictures), ...strayFiles(files));
  if (problems.length > 0) return problems;
  const frontPage = parseFrontPage(FRONT_PAGE, content(FRONT_PAGE), articles);
  if (Array.isArray(frontPage)) return frontPage;
  const order = frontPage.ways.map(({ article }) => article);
  articles.sort((a, b) => order.indexOf(a.article.id) - order.indexOf(b.article.id));
  return { articles, frontPage, charts, pictures, pictureWords: [...words, ...chartWords] };
}

/** Pictures that articles hold and that have no data to be made of. */
function missingPictures(articles: WrittenArticle[], pictures: Partial<PictureData>): Problem[] {
  return articles.flatMap(({ file, content, article }) =>
    article.body.flatMap((block) => {
      if (block.kind !== 'picture' || !isMadeOfData(block.name) || pictures[block.name]) return [];
      return [
        {
          file,
          line: lineAt(content, content.indexOf(`picture:${block.name}`)),
          what: `the picture "${block.name}" has no data`,
          mend: `add its file to ${EXPLAINER}pictures/ or ${CHARTS}`,
        },
      ];
    }),
  );
}
