import { z } from 'zod';

const hashes = z.array(z.string());

/** Hashes of earlier passwords, the latest first. */
export function parseHistory(stored: string): readonly string[] {
  return hashes.parse(JSON.parse(stored));
}
