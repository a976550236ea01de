import { CATEGORIES, type Category } from '../../core/glossary/card.ts';
import { SETTING_NAMES } from '../setting-names.ts';
import { Switch } from '../switch.tsx';
import type { FieldsProps } from './fields-props.ts';

/** What words each kind has, for those who wonder. */
const EXAMPLES: Record<Category, string> = {
  conditions: 'Illnesses and injuries, such as sciatica or CRPS.',
  symptoms: 'What is felt or seen, such as allodynia.',
  mechanisms: 'Parts of the body and how pain works, such as dorsal horn.',
  receptors: 'Tiny parts of cells and what acts on them, such as NMDA receptor.',
  medicines: 'Medicines and words about them, such as gabapentin.',
  procedures: 'What is done in a clinic, such as nerve block.',
  therapies: 'Exercises, skills and other ways without medicine, such as pacing.',
  scales: 'How pain and its effects are measured, such as a rating scale or MRI.',
  research: 'Words of studies, such as placebo.',
  care: 'Clinics, people who treat pain, and insurance, such as prior authorization.',
  community: 'What people with pain say among themselves, such as spoonie.',
};

/** Which kinds of words are marked. */
export function CategoryFields({ settings: { categoriesOff }, set }: FieldsProps) {
  const names = Object.keys(CATEGORIES) as Category[];
  const choose = (category: Category, on: boolean): void =>
    set(({ categoriesOff }) => ({
      categoriesOff: names.filter((name) => (name === category ? !on : categoriesOff.includes(name))),
    }));
  return (
    <fieldset>
      <legend>
        <h2>{SETTING_NAMES.categoriesOff}</h2>
      </legend>
      <p class="quiet">Kinds that are off are not marked. You can still look their words up.</p>
      {names.map((category) => (
        <Switch
          key={category}
          name={category}
          checked={!categoriesOff.includes(category)}
          labelledBy={`kind-${category}`}
          describedBy={`about-${category}`}
          onSwitch={(on) => choose(category, on)}
        >
          <span>
            <span id={`kind-${category}`}>{CATEGORIES[category]}</span>
            <span id={`about-${category}`} class="about">
              {EXAMPLES[category]}
            </span>
          </span>
        </Switch>
      ))}
    </fieldset>
  );
}
