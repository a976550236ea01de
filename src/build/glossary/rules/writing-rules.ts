import { ARTICLE_RULES } from './check-article-text.ts';
import { EVIDENCE_RULES } from './check-evidence.ts';
import { FORM_RULES } from './check-forms.ts';
import { HARDER_WORD_RULES } from './check-harder-words.ts';
import { LINK_RULES } from './check-links.ts';
import { PICTURE_RULES } from './check-picture-words.ts';
import { SAME_TEXT_RULES, TEXT_RULES } from './check-text.ts';
import type { Rule } from './rule.ts';

/** All rules of writing, by name; glossary/README.md tells its writers the same. */
export const WRITING_RULES: Record<string, Rule> = {
  ...TEXT_RULES,
  ...SAME_TEXT_RULES,
  ...LINK_RULES,
  ...EVIDENCE_RULES,
  ...FORM_RULES,
  ...HARDER_WORD_RULES,
  ...ARTICLE_RULES,
  ...PICTURE_RULES,
};
