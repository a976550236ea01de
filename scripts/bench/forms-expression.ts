/** One big regular expression for a list of forms: any case, whole words, the longest where several begin together. */
export function formsExpression(forms: string[]): RegExp {
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
  return new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'gi');
}
