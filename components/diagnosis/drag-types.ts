import type { DropItem } from 'react-aria-components';

/** What a dragged row of the tray carries: the id of its evidence. */
export const EVIDENCE_TYPE = 'application/x-vigie-evidence';

/** What a dragged statement carries: its id. */
export const ENTRY_TYPE = 'application/x-vigie-entry';

/** The id a drop carries under a type, or null when it carries none. */
export async function droppedId(items: readonly DropItem[], type: string): Promise<string | null> {
  for (const item of items) {
    if (item.kind === 'text' && item.types.has(type)) return item.getText(type);
  }
  return null;
}
