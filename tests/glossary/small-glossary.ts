import { compileGlossary } from '../../src/build/glossary/compile.ts';
import { GlossaryError, type Problem } from '../../src/build/glossary/files/problem.ts';
import type { GlossaryFiles } from '../../src/build/glossary/files/read-files.ts';

/** A whole glossary in a few lines. Tests break it in one place; they count lines, so they show the file beside them. */
const SOURCES = `trial-2009:
  title: A trial
  publisher: A journal, 2009
  url: https://journal.example/trial
  confidence: confirmed
review:
  title: A review
  publisher: Reviewers
  confidence: second-hand
`;

export const NERVE_BLOCK = `---
term: Nerve block
abbreviations: [NB]
aliases: [nerve blocking]
misspellings: [nerv block]
senses:
  - form: NB
    means: nerve block
    cues: [pain]
    others:
      - means: note well
        cues: [letter]
pronunciation: nurv BLOK
plain: A nerve block is an injection. It numbs one part of the body.
calm:
  text: It is not an operation.
  source: trial-2009
evidence:
  level: may-help
  note: One small trial.
  source: trial-2009
sources: [trial-2009, review]
related: [pain]
reviewed: 2026-01-02
example: She had a nerve block for her pain.
difficulty: medium
---
It is done in a clinic.

It can be *repeated*.
`;

export const PAIN = `---
term: Pain
plain: Pain is a feeling that hurts.
related: [nerve-block]
reviewed: 2026-01-02
example: Where is the pain?
difficulty: easy
---
Everyone knows it. It can pass.
`;

const ARTICLE = `---
title: About nerve blocks
summary: [One., Two., Three.]
reviewed: 2026-01-02
evidenceTo: January 2026
entries:
  nerve-block: risks
  pain: start
---
First words [@review].

![A needle near a nerve](picture:louder)

## What can go wrong {#risks}

- Little [@trial-2009] [@review]
- See [the start](#risks), [pain](entry:pain) and [the beginning](article:about-blocks)

:::detail

Of 20 people, 3 felt dizzy.

:::

| Who | What |
| --- | ---- |
| Us  | *No* |

## What would change this {#what-would-change-this}

- A larger trial.
`;

const NUMBERS = `- text: January 2026
  source: trial-2009
  confidence: C
- text: Of 20 people, 3 felt dizzy
  source: trial-2009
  confidence: C
`;

const FRONT_PAGE = `---
title: Explained
articles:
  - article: about-blocks
    about: What can go wrong.
---
Welcome.
`;

const CHART = `title: Dizzy people
source: trial-2009
measures:
  - name: Dizzy
    when: on the day
    unit: people
    max: 20
    values:
      - group: All
        value: 3
    confidence: C
later: []
`;

export const PATHS = {
  sources: 'sources.yaml',
  nerveBlock: 'procedures/nerve-block.md',
  pain: 'symptoms/pain.md',
  article: 'explainer/about-blocks.md',
  numbers: 'explainer/about-blocks.numbers.yaml',
  frontPage: 'explainer/front-page.md',
  chart: 'explainer/data/trial-2009.yaml',
} as const;

export function smallGlossary(): GlossaryFiles {
  return new Map<string, string>([
    [PATHS.sources, SOURCES],
    [PATHS.nerveBlock, NERVE_BLOCK],
    [PATHS.pain, PAIN],
    [PATHS.article, ARTICLE],
    [PATHS.numbers, NUMBERS],
    [PATHS.frontPage, FRONT_PAGE],
    [PATHS.chart, CHART],
  ]);
}

/** The small glossary with one text of one file put another way. Throws when the file does not hold it just once. */
export function changed(path: string, from: string, to: string): GlossaryFiles {
  const files = smallGlossary();
  const text = files.get(path) ?? '';
  if (text.split(from).length !== 2) throw new Error(`${path} does not hold "${from}" just once`);
  return files.set(
    path,
    text.replace(from, () => to),
  );
}

/** The error that compiling stops with. */
export function errorOf(files: GlossaryFiles): GlossaryError {
  try {
    compileGlossary(files);
  } catch (error) {
    if (error instanceof GlossaryError) return error;
    throw error;
  }
  throw new Error('The glossary was compiled without a problem');
}

export function problemsOf(files: GlossaryFiles): Problem[] {
  return errorOf(files).problems;
}
