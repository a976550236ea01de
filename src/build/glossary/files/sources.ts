import * as v from 'valibot';
import { CONFIDENCES, type Source } from '../../../core/glossary/card.ts';
import { byName, text } from './fields.ts';
import { parseYaml } from './front-matter.ts';
import type { Problem } from './problem.ts';

const SourcesSchema = byName(
  v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'a key is small letters, digits and hyphens only')),
  v.strictObject({
    title: text,
    publisher: text,
    url: v.exactOptional(v.pipe(text, v.regex(/^https?:\/\/\S+$/, 'must be an address that begins with https://'))),
    confidence: v.picklist(CONFIDENCES, `must be one of: ${CONFIDENCES.join(', ')}`),
  }),
);

/** Parses sources.yaml: every source that entries may name, by key. */
export function parseSources(file: string, content: string): Record<string, Source> | Problem[] {
  const parsed = parseYaml(file, content, SourcesSchema);
  return Array.isArray(parsed) ? parsed : parsed.value;
}
