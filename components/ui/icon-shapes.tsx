import type { ReactNode } from 'react';

/** Shapes on a 16×16 grid. `data-fill` is a solid ground, `data-knock` a line in the colour of the paper over it. */
export const iconShapes = {
  error: (
    <>
      <circle data-fill="" cx="8" cy="8" r="7.25" />
      <path data-knock="" d="M5.25 5.25 10.75 10.75M10.75 5.25 5.25 10.75" />
    </>
  ),
  missing: <rect x="2" y="2" width="12" height="12" strokeDasharray="2.4 2.4" strokeDashoffset="1.2" />,
  doubt: (
    <>
      <path data-fill="" d="M8 1 15.5 14.5H.5Z" />
      <path data-knock="" d="M8 5.75V9.75M8 11.25V12.75" />
    </>
  ),
  hint: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M8 7.25V11.5M8 4.25V5.75" />
    </>
  ),
  ok: <path d="M2.75 8.5 6.25 12 13.25 4.25" />,
  cross: <path d="M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5" />,
  saving: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path data-fill="" d="M8 1.75A6.25 6.25 0 0 1 8 14.25Z" />
    </>
  ),
  undo: <path d="M6 2.75 2.75 6 6 9.25M3 6H10A3.5 3.5 0 0 1 10 13H6.5" />,
  redo: <path d="M10 2.75 13.25 6 10 9.25M13 6H6A3.5 3.5 0 0 0 6 13H9.5" />,
  close: <path d="M4 4 12 12M12 4 4 12" />,
  lock: (
    <>
      <rect x="3" y="7" width="10" height="7" />
      <path d="M5 7V4.75A3 3 0 0 1 11 4.75V7" />
    </>
  ),
  chevron: <path d="M3.75 6 8 10.25 12.25 6" />,
  next: <path d="M6 3.75 10.25 8 6 12.25" />,
  previous: <path d="M10 3.75 5.75 8 10 12.25" />,
  plus: <path d="M8 2.75V13.25M2.75 8H13.25" />,
  more: <path data-fill="" d="M1.75 6.75h2.5v2.5h-2.5zM6.75 6.75h2.5v2.5h-2.5zM11.75 6.75h2.5v2.5h-2.5z" />,
  download: <path d="M8 2V10.5M4.5 7.25 8 10.75 11.5 7.25M2.5 13.5H13.5" />,
  open: <path d="M2 13.25V3.25H6.25L7.75 5H14V13.25Z" />,
  print: <path d="M4.5 6V2.25H11.5V6M4.5 11.5H2.25V6H13.75V11.5H11.5M4.5 9.5H11.5V13.75H4.5Z" />,
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof iconShapes;
