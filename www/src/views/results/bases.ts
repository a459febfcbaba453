// The electricity bases side by side: for each published family the core computes this very document with that choice.
// The page puts the answers beside each other and adds nothing up.
import type { Change, Description, View } from '../../core/wire';
import { trial } from '../../desk/copy';
import type { OpenDocument } from '../../desk/document';
import { desk } from '../../desk/the-desk';

export interface Basis {
  family: string;
  region: string | null;
  changes: Change[];
  /** `null` where the core could not compute it. */
  view: View | null;
}

/** Each basis as soon as the core has it, the chosen one among them. */
export async function* bases(document: OpenDocument, description: Partial<Description>, view: View): AsyncGenerator<Basis> {
  const bytes = await document.bytes();
  for (const { id, kind, regions } of description.families ?? []) {
    if (kind !== 'electricity') continue;
    const named = view.settings.electricity_region ?? null;
    const region = named && regions.includes(named) ? named : null;
    // A family by region says nothing before the region is chosen.
    if (regions.length > 1 && region === null) continue;
    const changes: Change[] = [
      { change: 'set-setting', setting: 'electricity-family', value: id },
      { change: 'set-setting', setting: 'electricity-region', value: region },
    ];
    yield { family: id, region, changes, view: await trial(desk.core, bytes, changes) };
  }
}
