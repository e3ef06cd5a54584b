/**
 * Milliseconds a connection may lie idle before the server closes it. Longer than a proxy of the office keeps its own (nginx 60 s):
 * whoever closes first must not be the one who is about to be asked.
 */
export const KEEP_ALIVE = 75_000;
