/** Prints how the glossary stands and which of its rules are broken. `npm run glossary:report [-- --json FILE]` */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeProblem } from '../src/build/glossary/files/problem.ts';
import { readGlossaryFiles } from '../src/build/glossary/files/read-files.ts';
import { readGlossary } from '../src/build/glossary/read-glossary.ts';
import { lookAgain, stateOf, stateTable } from '../src/build/glossary/report.ts';
import { WRITING_RULES } from '../src/build/glossary/rules/writing-rules.ts';
import { isoDay } from '../src/core/iso-day.ts';

const folder = fileURLToPath(new URL('../glossary', import.meta.url));

function list(heading: string, lines: string[]): void {
  if (lines.length === 0) console.log(`\n${heading}: none`);
  else console.log(`\n${heading}: ${lines.length}\n${lines.map((line) => `  ${line}`).join('\n')}`);
}

function report(json: string | undefined): void {
  const glossary = readGlossary(readGlossaryFiles(folder));
  console.log(stateTable(glossary));
  const today = isoDay(new Date());
  for (const [heading, lines] of Object.entries(lookAgain(glossary, today))) list(heading, lines);
  for (const [name, rule] of Object.entries(WRITING_RULES)) {
    const problems = rule(glossary);
    if (problems.length > 0) list(`Against the rule that ${name}`, problems.map(describeProblem));
  }
  if (json !== undefined) {
    const state = stateOf(glossary.entries, glossary.sources);
    writeFileSync(json, `${JSON.stringify(state, null, 2)}\n`);
  }
}

try {
  const { values } = parseArgs({ options: { json: { type: 'string' } } });
  report(values.json);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
