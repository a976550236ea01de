import type { WordChange } from '../../core/own-words/change-own-words.ts';
import { OFTEN } from '../../core/own-words/look-ups.ts';
import type { Choice, KnownWord, OwnWords } from '../../core/own-words/own-words.ts';
import { longDate } from '../long-date.ts';
import { SETTING_NAMES } from '../setting-names.ts';
import { Switch } from '../switch.tsx';
import { ClearWords } from './clear-words.tsx';
import { CopyOfWords } from './copy-of-words.tsx';
import type { FieldsProps } from './fields-props.ts';
import { unreadInWords } from './unread-in-words.ts';

interface OwnWordsFieldsProps extends FieldsProps {
  words: OwnWords;
  /** Term of an entry by its id; undefined when the glossary does not have it now. */
  termOf(id: string): string | undefined;
  /** Host name of the extension's own pages. */
  ownSite: string;
  /** Saves at once; the site is that of a choice. */
  say(change: WordChange, site?: string): void;
  /** Brings in the words of a copy. */
  bring(copy: File): void;
}

/** What the reader said about words, and how each is taken back. */
export function OwnWordsFields({ words, termOf, ownSite, say, bring, settings, set }: OwnWordsFieldsProps) {
  const { known, choices, unread } = words;
  return (
    <fieldset>
      <legend>
        <h2>Your words</h2>
      </legend>
      {unread.length > 0 && (
        <p class="notice">
          Some of your words could not be read. They are kept as they are, in case a later version can:{' '}
          {unreadInWords(unread.map(({ place }) => place))}.
        </p>
      )}
      <h3>Words you know</h3>
      <KnownWords {...{ known, termOf, say }} />
      <Switch
        name="quietByLookUps"
        describedBy="look-ups-how"
        checked={settings.quietByLookUps}
        onSwitch={(quietByLookUps) => set({ quietByLookUps })}
      >
        {SETTING_NAMES.quietByLookUps}
      </Switch>
      <p id="look-ups-how" class="quiet">
        While this is on, Plainly counts on how many days you open the card of a word. After {OFTEN} days the word is in
        the list above. Switched off, the counts are deleted.
      </p>
      <h3>Meanings you chose</h3>
      <ChosenMeanings {...{ choices, termOf, ownSite, say }} />
      <CopyOfWords words={words} onBring={bring} />
      {known.length + choices.length + unread.length > 0 && <ClearWords onClear={() => say({ kind: 'clear' })} />}
    </fieldset>
  );
}

/** Term of an entry; what its id says when the glossary does not have it now. */
function nameOfEntry(id: string, termOf: OwnWordsFieldsProps['termOf']): string {
  return termOf(id) ?? `${id.replaceAll('-', ' ')} (not in Plainly now)`;
}

type Lookup = Pick<OwnWordsFieldsProps, 'termOf' | 'say'>;

function KnownWords({ known, termOf, say }: Lookup & { known: KnownWord[] }) {
  if (known.length === 0) return <p class="quiet">None yet. Cards have a button for it: “I know this word”.</p>;
  const rows = known.map((word) => ({ ...word, term: nameOfEntry(word.entry, termOf) }));
  return (
    <ul class="own-words">
      {rows
        .sort((a, b) => a.term.localeCompare(b.term, 'en'))
        .map(({ entry, term, since, by }) => (
          <li key={entry}>
            <span>
              <bdi>{term}</bdi>
              <span class="why">
                {by === 'look-ups' ? 'looked up often' : 'since'} {by === 'reader' && longDate(since)}
              </span>
            </span>
            <button
              type="button"
              aria-label={`Mark it again: ${term}`}
              onClick={() => say({ kind: 'mark-again', entry })}
            >
              Mark it again
            </button>
          </li>
        ))}
    </ul>
  );
}

function ChosenMeanings({ choices, termOf, ownSite, say }: Lookup & { choices: Choice[]; ownSite: string }) {
  if (choices.length === 0) {
    return (
      <p class="quiet">None yet. Cards of words with several meanings have a button for it: “Not this meaning”.</p>
    );
  }
  const sites = [...new Set(choices.map(({ site }) => site))].sort();
  const nameOf = (site: string): string =>
    site === '' ? 'Files on this device' : site === ownSite ? 'Plainly’s own pages' : site;
  return (
    <>
      {sites.map((site) => (
        <section key={site}>
          <h4>
            <bdi>{nameOf(site)}</bdi>
          </h4>
          <ul class="own-words">
            {choices
              .filter((choice) => choice.site === site)
              .map(({ form, entry }) => (
                <li key={form}>
                  <span>
                    <bdi>{form}</bdi>
                    <span class="why">{entry === null ? 'not marked' : `means ${nameOfEntry(entry, termOf)}`}</span>
                  </span>
                  <button
                    type="button"
                    aria-label={`Forget ${form} on ${nameOf(site)}`}
                    onClick={() => say({ kind: 'forget-choice', form }, site)}
                  >
                    Forget
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
