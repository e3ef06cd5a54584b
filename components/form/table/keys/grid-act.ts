import type { Move } from '../move-in-grid';

/** What a key asks of the official table; `null` is left to the browser. */
export type GridAct =
  | { readonly kind: 'move'; readonly move: Move; readonly isExtending: boolean }
  | {
      readonly kind:
        | 'edit'
        | 'leaveEdit'
        | 'takeBack'
        | 'narrow'
        | 'selectAll'
        | 'empty'
        | 'fillDown'
        | 'zeroRow'
        | 'zeroTable'
        | 'help';
    };

export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly control: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** The cell in work when the key is pressed. */
export interface KeyPlace {
  /** F2 was pressed: arrows move the caret. */
  readonly isEditing: boolean;
  /** More than one cell is selected. */
  readonly isMany: boolean;
  /** An arrow to the left, or to the right, would leave the text. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

export function gridAct(press: KeyPress, place: KeyPlace): GridAct | null {
  if (press.alt) return altAct(press);
  if (place.isEditing) return editAct(press);
  if (press.key === 'F2') return { kind: 'edit' };
  if (press.key === 'Escape') return { kind: place.isMany ? 'narrow' : 'takeBack' };
  if (press.control && press.key.toLowerCase() === 'a') return { kind: 'selectAll' };
  if (press.control && press.key.toLowerCase() === 'd') return { kind: 'fillDown' };
  if (press.key === '?' || press.key === '？') return { kind: 'help' };
  if (press.key === 'Delete' || press.key === 'Backspace') return place.isMany ? { kind: 'empty' } : null;
  const move = moveOf(press, place);
  return move && { kind: 'move', move, isExtending: press.shift && press.key !== 'Enter' };
}

/** The digit by its place on the keyboard: with Shift it gives another character. */
function altAct({ code, control, shift }: KeyPress): GridAct | null {
  if (code !== 'Digit0' || control) return null;
  return { kind: shift ? 'zeroTable' : 'zeroRow' };
}

function editAct({ key, shift }: KeyPress): GridAct | null {
  switch (key) {
    case 'F2':
      return { kind: 'leaveEdit' };
    case 'Escape':
      return { kind: 'takeBack' };
    case 'Enter':
      return { kind: 'move', move: shift ? 'up' : 'down', isExtending: false };
    default:
      return null;
  }
}

function moveOf({ key, control, shift }: KeyPress, { atStart, atEnd }: KeyPlace): Move | null {
  switch (key) {
    case 'ArrowUp':
      return 'up';
    case 'ArrowDown':
      return 'down';
    case 'Enter':
      return shift ? 'up' : 'down';
    case 'ArrowLeft':
      return shift || atStart ? 'left' : null;
    case 'ArrowRight':
      return shift || atEnd ? 'right' : null;
    case 'Home':
      return control ? 'first' : 'rowStart';
    case 'End':
      return control ? 'last' : 'rowEnd';
    default:
      return null;
  }
}
