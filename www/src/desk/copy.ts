// A copy of a document in the core for as long as a question takes: another file to compare with, or this one with other
// choices. The document on the desk is not touched.
import type { CoreHost } from '../core/host';
import type { Change } from '../core/wire';
import { stamp } from '../format/time';

/** What `work` answers of the copy; `null` where the bytes are no document. */
export async function withCopy<Result>(
  core: CoreHost,
  bytes: Uint8Array,
  work: (handle: number) => Promise<Result>,
): Promise<Result | null> {
  const { handle } = await core.open(bytes);
  if (handle === undefined) return null;
  try {
    return await work(handle);
  } finally {
    await core.call('close', { handle }).catch(() => undefined);
  }
}

/** The view of a copy after these changes; `null` where one of them was refused. */
export function trial(core: CoreHost, bytes: Uint8Array, changes: Change[]) {
  return changed(core, bytes, changes, async (handle) => (await core.call('view', { handle, query: { from: 0, count: 1 } })).view ?? null);
}

/** How a number of a copy came about, after these changes. */
export function trialDerivation(core: CoreHost, bytes: Uint8Array, changes: Change[], id: string) {
  return changed(core, bytes, changes, async (handle) => (await core.call('explain', { handle, id })).derivation ?? null);
}

function changed<Result>(core: CoreHost, bytes: Uint8Array, changes: Change[], ask: (handle: number) => Promise<Result | null>) {
  return withCopy(core, bytes, async (handle) => {
    if (changes.length > 0) {
      const { entry } = await core.call('apply', { handle, edit: { at: stamp(new Date()), by: '', changes } });
      if (!entry) return null;
    }
    return ask(handle);
  });
}
