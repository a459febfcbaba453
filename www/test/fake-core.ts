// A core for unit tests: one list of numbers as a document, with the wire's verbs, and death on demand. Tests only.
import type { RemoteHost } from '../src/core/load';
import { Trap } from '../src/core/load';
import type { Startable } from '../src/core/host';
import type { Change, JournalEntry, Written } from '../src/core/wire';

interface Tiny {
  format: string;
  title: string;
  amounts: Record<string, Written | null>;
  journal: JournalEntry[];
}

type Call = { verb: string; handle: number; edit?: Edit; entries?: JournalEntry[]; signature?: { at: string; by: string } };
type Edit = { at: string; by: string; changes: Change[] };

export function tiny(amounts: Record<string, string> = { s1: '10', s2: '20' }): Uint8Array {
  const written = Object.entries(amounts).map(([id, value]) => [id, { value, unit: 't' }]);
  const document = { format: 'nearzero/tiny@1', title: '小账', amounts: Object.fromEntries(written), journal: [] };
  return new TextEncoder().encode(JSON.stringify(document));
}

/** What the tests look at and steer. */
export class FakeCore {
  started = 0;
  /** The next call with this verb kills the worker. */
  deadly = '';
  /** The worker is alive and never answers this verb. */
  silent = '';

  readonly start = (): Startable => {
    this.started += 1;
    const hosts = new Map<string, RemoteHost>();
    const module = (name: string) => {
      const host = hosts.get(name) ?? this.#host();
      hosts.set(name, host);
      return host;
    };
    return { module, program: async () => null, stop: async () => undefined };
  };

  #host(): RemoteHost {
    const open = new Map<number, Tiny>();
    let dead = false;
    const alive = (verb: string) => {
      if (verb === this.silent) return new Promise<never>(() => undefined);
      if (verb === this.deadly) {
        this.deadly = '';
        dead = true;
      }
      if (dead) throw new Trap('unreachable executed');
      return undefined;
    };
    return {
      ready: async () => undefined,
      open: async (bytes) => {
        await alive('open');
        const document = JSON.parse(new TextDecoder().decode(bytes)) as Tiny;
        if (document.format !== 'nearzero/tiny@1') return refused('format-unknown');
        open.set(open.size + 1, document);
        return answered({ handle: open.size, format: document.format, title: document.title, digest: '' });
      },
      save: async (handle) => {
        await alive('save');
        return new TextEncoder().encode(JSON.stringify(open.get(handle)));
      },
      call: async (raw) => {
        const call = raw as Call;
        await alive(call.verb);
        const document = open.get(call.handle);
        return document ? answer(document, call) : refused('document-not-open');
      },
    };
  }
}

function answer(document: Tiny, call: Call): unknown {
  switch (call.verb) {
    case 'view':
      return answered({ view: { title: document.title, entity: { name: '', sector: '' }, amounts: document.amounts } });
    case 'apply':
      return answered({ entry: record(document, call.edit as Edit), moved: [] });
    case 'undo': {
      const last = document.journal.at(-1);
      if (!last) return refused('nothing-to-undo');
      const edit = { at: '', by: '', changes: last.reverse };
      return answered({ entry: { ...record(document, edit), undoes: last.seq }, moved: [] });
    }
    case 'explain':
      return answered({ derivation: document.amounts });
    case 'replay':
      for (const entry of call.entries ?? []) {
        if (entry.seq <= document.journal.length) continue;
        if (entry.seq > document.journal.length + 1) return refused('journal-broken');
        for (const change of entry.changes) make(document, change);
        document.journal.push(entry);
      }
      return answered({ replayed: call.entries?.length ?? 0 });
    default:
      return answered({});
  }
}

function record(document: Tiny, { at, by, changes }: Edit): JournalEntry {
  const reverse = changes.map((change) => make(document, change)).reverse();
  const entry = { seq: document.journal.length + 1, at, by, changes, reverse, previous: '', digest: '' };
  document.journal.push(entry);
  return entry;
}

function make(document: Tiny, change: Change): Change {
  if (change.change !== 'set-amount') return change;
  const amount = document.amounts[change.stream] ?? null;
  document.amounts[change.stream] = change.amount;
  return { ...change, amount };
}

const stamp = { version: '0', data: '' };

function answered(body: object): unknown {
  return { stamp, status: 'success', notices: [], ...body };
}

function refused(code: string): unknown {
  return { stamp, status: 'failure', notices: [{ code, severity: 'error', where: '', args: {} }] };
}
