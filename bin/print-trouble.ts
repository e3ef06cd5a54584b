import type { Trouble } from '@/lib/operate/data-trouble';

/** Says on the terminal what is wrong and what to do; gives the exit status. */
export function printTrouble({ message, todo }: Trouble): number {
  console.error(message);
  for (const [index, step] of todo.entries()) {
    console.error(todo.length === 1 ? step : `${index + 1}. ${step}`);
  }
  return 2;
}
