import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const route = z.object({ page: z.string(), regex: z.string() });
const manifestSchema = z.object({ staticRoutes: z.array(route), dynamicRoutes: z.array(route) });

/** Says which route an address belongs to: `/api/v1/reports/[id]`, never the id itself. */
export type PatternOf = (path: string) => string;

/** 路由 of the build; what belongs to none is `unknown`, whatever somebody typed. */
export function readRoutePatterns(buildFolder: string): PatternOf {
  const path = join(buildFolder, 'routes-manifest.json');
  const manifest: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  const found = manifestSchema.safeParse(manifest).data;
  const routes = [...(found?.staticRoutes ?? []), ...(found?.dynamicRoutes ?? [])].map(({ page, regex }) => ({
    page,
    regex: new RegExp(regex),
  }));
  return (address) => routes.find(({ regex }) => regex.test(address))?.page ?? 'unknown';
}
