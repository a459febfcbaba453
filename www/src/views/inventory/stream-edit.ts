// An edit of what a stream has one level down, said as what shall become of the stream: several of one step are laid upon
// one another, so that none takes back what another wrote.
import type { Change, Stream } from '../../core/wire';

export interface StreamEdit {
  stream: string;
  alter(stream: Stream): Stream;
}

/** The changes of one step. What is not known as it stands now is left out. */
export function merged(edits: readonly unknown[], streams: ReadonlyMap<string, Stream>): Change[] {
  const drafts = new Map<string, Stream>();
  const plain: Change[] = [];
  for (const edit of edits) {
    // An edit that changes nothing is none.
    if (edit === null) continue;
    if (!isStreamEdit(edit)) plain.push(edit as Change);
    else {
      const draft = drafts.get(edit.stream) ?? streams.get(edit.stream);
      if (draft) drafts.set(edit.stream, edit.alter(draft));
    }
  }
  return [...plain, ...[...drafts].flatMap(([id, draft]) => differing(id, streams.get(id), draft))];
}

/** The streams that have to be known as they stand. */
export function altered(edits: readonly unknown[]): readonly string[] {
  return [...new Set(edits.filter(isStreamEdit).map(({ stream }) => stream))];
}

function isStreamEdit(edit: unknown): edit is StreamEdit {
  return typeof edit === 'object' && edit !== null && 'alter' in edit;
}

function differing(stream: string, now: Stream | undefined, { activity, balances = [], meters = [], batches = [], documents = [] }: Stream): Change[] {
  const changes: Change[] = [];
  const other = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);
  if (other(now?.activity, activity)) changes.push({ change: 'set-activity', stream, activity });
  if (other(now?.balances ?? [], balances)) changes.push({ change: 'set-stream', stream, part: { part: 'balances', balances } });
  if (other(now?.meters ?? [], meters)) changes.push({ change: 'set-stream', stream, part: { part: 'meters', meters } });
  if (other(now?.batches ?? [], batches)) changes.push({ change: 'set-stream', stream, part: { part: 'batches', batches } });
  if (other(now?.documents ?? [], documents)) changes.push({ change: 'set-stream', stream, part: { part: 'documents', documents } });
  return changes;
}
