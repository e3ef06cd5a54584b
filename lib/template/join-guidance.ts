import type { FormatGuidance } from './guidance-types';

/** What formats have in common and what one of them has of its own, as the guidance of that one. */
export function joinGuidance(common: FormatGuidance, own: FormatGuidance): FormatGuidance {
  const tables = { ...common.tables };
  for (const [id, { rows, columns }] of Object.entries(own.tables ?? {})) {
    const shared = tables[id];
    tables[id] = { rows: { ...shared?.rows, ...rows }, columns: { ...shared?.columns, ...columns } };
  }
  return {
    ...common,
    ...own,
    parts: { ...common.parts, ...own.parts },
    aspects: { ...common.aspects, ...own.aspects },
    tables,
  };
}
