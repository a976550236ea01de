import { describe, expect, test } from 'vitest';
import { isInName } from '../../../src/core/marks/in-name.ts';

/** Texts with the words in question between bars. */
function ask(marked: string): boolean {
  const [before = '', written = '', after = ''] = marked.split('|');
  return isInName(before + written + after, { start: before.length, end: before.length + written.length });
}

describe('part of a name', () => {
  test.each([
    'the American College of |Rheumatology|; BeSt',
    'the Department of Physical Medicine & |Rehabilitation|, Boston',
    'the International Association for the Study of |Pain|',
    'a Register of Controlled |Trials|',
    'the |Migraine| Research Foundation',
    'the |ME| Association has a leaflet',
    'the |Spondyloarthritis| Research and Treatment Network 2019',
    '|Fibromyalgia| Action UK',
    'Journal of |Pain| Research',
    'Eur. J. |Pain|. 2014',
    'Clin J |Pain| 27(4)',
    '|Headache|. 2018;58(1):1',
    '|Pain| 2010 Nov;151',
    'van Doorn |PA|, Hadden RDM, et al.',
    'Van den Bergh PYK, van Doorn |PA|. A guideline',
    'Lucke |IM|, et al. Clinical outcome',
    'Becky Olson-Kellogg, |PT|, DPT, GCS',
    'Al Reader, DDS, |MS|; John',
    'Linda Denehy, |PT|, PhD26',
  ])('%s', (marked) => expect(ask(marked)).toBe(true));
});

describe('no part of a name', () => {
  test.each([
    'The |Pain| was worse in hospital',
    'Chronic |Pain| Management in Hospital Settings',
    'I have |CRPS| and the Society knows',
    'the society for |pain| in England',
    'my |pain| Society meets',
    'the |Cochrane| Database',
    'In School |Headache| is common',
    'a form from the Department of Work. |Fibromyalgia| is',
    'In 2010 |Pain| 2010 people',
    'I saw an MD, |PT|, and OT',
    'My |MS|, lupus and more',
    'Anna has |MS|, Bob has RA.',
    'Physical Therapy (|PT|), and more',
    'the |NSAIDs|, PhD',
  ])('%s', (marked) => expect(ask(marked)).toBe(false));
});
