import { dialogScreens } from './dialog-screens';
import { formScreens } from './form-screens';
import { importScreens } from './import-screens';
import { plainScreens } from './plain-screens';
import type { Screen } from './screen';

export const everyScreen: readonly Screen[] = [
  ...plainScreens,
  ...formScreens,
  ...dialogScreens,
  ...importScreens,
];

/** Goes through one screen; named by its page and state. */
export function screenOf(route: string, state: string): Screen {
  const screen = everyScreen.find((one) => one.route === route && one.state === state);
  if (!screen) throw new Error(`no such screen: ${route} ${state}`);
  return screen;
}
