import { isMadeOfData } from '../../../core/glossary/picture-data.ts';
import { PICTURES } from '../../../core/glossary/pictures.ts';
import type { Problem } from '../files/problem.ts';
import type { GlossaryFiles } from '../files/read-files.ts';

const NUMBERS = /\.numbers\.yaml$/;
const CHART = /^explainer\/data\/[a-z0-9-]+\.yaml$/;
const PICTURE = /^explainer\/pictures\/([^/]+)\.yaml$/;

/** Files in the folder of the articles that nothing reads: their names are wrong, or what they belong to is gone. */
export function strayFiles(files: GlossaryFiles): Problem[] {
  return [...files.keys()]
    .filter((path) => path.startsWith('explainer/') && !path.endsWith('.md'))
    .flatMap((file) => {
      const fault = faultOf(file, files);
      return fault ? [{ file, line: 1, ...fault }] : [];
    });
}

function faultOf(file: string, files: GlossaryFiles): Pick<Problem, 'what' | 'mend'> | undefined {
  if (NUMBERS.test(file)) {
    const article = file.replace(NUMBERS, '.md');
    if (files.has(article)) return undefined;
    return {
      what: `these numbers belong to no article: there is no ${article}`,
      mend: 'name the file after its article',
    };
  }
  if (CHART.test(file)) return undefined;
  const picture = PICTURE.exec(file)?.[1];
  if (PICTURES.some((name) => name === picture && isMadeOfData(name))) return undefined;
  return {
    what: 'nothing reads this file',
    mend: 'correct its name; glossary/README.md says which files there are, or take it out',
  };
}
