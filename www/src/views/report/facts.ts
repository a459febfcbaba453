// What a report is made of: one answer of the core, everything noticed, the digest of the file as it would be saved now.
import type { Notice, View } from '../../core/wire';
import type { OpenDocument } from '../../desk/document';
import { desk } from '../../desk/the-desk';
import { named } from '../../i18n/texts';
import type { Annex, Record } from '../../generated/wire';
import type { Names } from '../../words/names';

export interface Facts {
  view: View;
  annex: Annex;
  record: Record;
  notices: readonly Notice[];
  /** SHA-256 of the file. */
  digest: string;
  stamp: { version: string; data: string };
}

export async function facts(document: OpenDocument): Promise<Facts | null> {
  const { view, stamp } = await document.view({ from: 0, count: 0, breakdown: true, record: true, annex: true });
  const notices = await document.checked();
  const opened = await desk.core.open(await document.bytes());
  if (opened.handle !== undefined) await desk.core.call('close', { handle: opened.handle });
  if (!view?.annex || !view.record || !view.breakdown || !opened.digest) return null;
  return { view, annex: view.annex, record: view.record, notices, digest: opened.digest, stamp };
}

/** Names of streams and of their inputs as the tables of the report have them. */
export function namesOf({ annex, view }: Facts): Names {
  const data = view.breakdown?.report.flatMap((table) => table.data) ?? [];
  return {
    stream: (id) => ({ name: annex.evidence.find(({ stream }) => stream === id)?.name ?? id, ordinal: null }),
    input: (stream, name) => {
      const datum = data.find((one) => one.stream === stream && one.input === name);
      return datum ? named(datum) : name;
    },
  };
}

/** How the file is named when it is saved. */
export function fileName({ view }: Facts): string {
  return `${view.title}.json`;
}
