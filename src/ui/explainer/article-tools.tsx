import { useState } from 'preact/hooks';
import type { Article, Level } from '../../core/glossary/article.ts';
import { articleText } from '../../core/glossary/article-text.ts';
import { Switch } from '../switch.tsx';

interface ArticleToolsProps {
  article: Article;
  level: Level;
  onLevel(level: Level): void;
}

/** How much of an article is shown, and ways to take it along. */
export function ArticleTools({ article, level, onLevel }: ArticleToolsProps) {
  const [outcome, setOutcome] = useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(articleText(article, level)).then(
      () => setOutcome('Copied.'),
      () => setOutcome('The browser did not allow copying. Print, or select the text, instead.'),
    );
  };
  return (
    <div class="article-tools">
      <Switch checked={level === 'detail'} onSwitch={(on) => onLevel(on ? 'detail' : 'plain')}>
        Show details
      </Switch>
      <button type="button" onClick={() => window.print()}>
        Print
      </button>
      <button type="button" onClick={copy}>
        Copy as plain text
      </button>
      <span class="quiet" role="status">
        {outcome}
      </span>
    </div>
  );
}
