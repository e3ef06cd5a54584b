import type { UseFormRegisterReturn } from 'react-hook-form';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

interface Changed {
  readonly element: Control;
  readonly value: string;
  /** Of a checkbox or a radio button. */
  readonly isChosen: boolean;
}

/**
 * What somebody typed and chose in a form before the page woke up. react-hook-form keeps typing that differs from the
 * page, but tells no watcher of it, and sets radio buttons back.
 */
export interface EarlyInput {
  /** Hands a field over to react-hook-form. */
  readonly wake: (element: unknown, field: UseFormRegisterReturn) => void;
  /** Tells react-hook-form what was typed and chosen, once all fields are its own. */
  readonly tell: () => void;
}

export function earlyInput(): EarlyInput {
  let changed: readonly Changed[] | undefined;
  const known = new Map<Element, UseFormRegisterReturn>();
  return {
    wake(element, field) {
      if (!isControl(element)) {
        field.ref(element);
        return;
      }
      // The first field to wake up looks at all of them: radio buttons change each other.
      if (element.form) changed ??= changedFields(element.form);
      field.ref(element);
      if (known.has(element)) return;
      known.set(element, field);
      const mine = changed?.find((one) => one.element === element);
      if (mine && !isChoice(element)) element.value = mine.value;
    },
    tell() {
      for (const { element, isChosen } of changed ?? []) {
        if (isChoice(element)) {
          if (element.type === 'radio' && !isChosen) continue;
          element.checked = isChosen;
        }
        void known.get(element)?.onChange({ type: 'change', target: element });
      }
      changed = [];
    },
  };
}

function changedFields(form: HTMLFormElement): readonly Changed[] {
  return Array.from(form.elements)
    .filter(isControl)
    .filter(isChanged)
    .map((element) => ({ element, value: element.value, isChosen: isChoice(element) && element.checked }));
}

/** Whether a field shows something else than the page that came. */
function isChanged(element: Control): boolean {
  if (isChoice(element)) return element.checked !== element.defaultChecked;
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.defaultSelected === false;
  return element.value !== element.defaultValue;
}

function isControl(element: unknown): element is Control {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
}

function isChoice(element: Control): element is HTMLInputElement {
  return element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio');
}
