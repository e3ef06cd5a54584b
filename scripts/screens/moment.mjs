/** When every picture is taken. */
export const MOMENT = '2026-01-19T10:42:07+08:00';
