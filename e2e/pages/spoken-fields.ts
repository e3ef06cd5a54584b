import type { Page } from 'playwright/test';

/** A field of a table as a screen reader gets it. */
export interface SpokenField {
  readonly role: string;
  readonly name: string;
  readonly value: string;
}

interface Node {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
}

/** Inputs and computed totals of a table in the order in which they are read, from the browser's accessibility tree. */
export async function spokenFields(page: Page, table: string): Promise<readonly SpokenField[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find(({ role, name }) => text(role) === 'table' && text(name).startsWith(`${table} `));
  const found: SpokenField[] = [];
  const visit = (node: Node | undefined) => {
    if (!node) return;
    const role = text(node.role);
    // The balance sentence under the table is a status too; it has no name.
    if (role === 'textbox' || (role === 'status' && text(node.name) !== '')) {
      found.push({ role, name: text(node.name), value: text(node.value) });
      return;
    }
    for (const id of node.childIds ?? []) visit(byId.get(id));
  };
  visit(root);
  return found;
}

function text(property: { readonly value?: unknown } | undefined): string {
  return typeof property?.value === 'string' ? property.value : '';
}
