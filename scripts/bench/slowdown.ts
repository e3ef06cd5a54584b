/** How much slower than this machine the clerk's is taken to be. */
export const SLOWDOWN = 6;
