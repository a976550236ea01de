import type { ComponentChildren } from 'preact';

interface SwitchProps {
  checked: boolean;
  onSwitch(on: boolean): void;
  name?: string;
  disabled?: boolean;
  /** Ids of what names and explains it, where its label is not to be read out as one. */
  labelledBy?: string;
  describedBy?: string;
  /** Its label. */
  children: ComponentChildren;
}

/** Something that is on or off. */
export function Switch({ checked, onSwitch, name, disabled, labelledBy, describedBy, children }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        name={name}
        disabled={disabled}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        checked={checked}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      {children}
    </label>
  );
}
