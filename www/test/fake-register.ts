// A module of the register for unit tests: lines as a ledger, the verbs that a page writes with, and death on demand. It judges nothing: whatever is
// signed stands, unless its body says otherwise. Tests only.
import type { RemoteHost } from '../src/core/load';
import { Trap } from '../src/core/load';
import type { Startable } from '../src/core/host';

const HEAD = 'nearzero-register 1 ';

export function ledger(...lines: string[]): Uint8Array {
  return new TextEncoder().encode([`${HEAD}{"name":"小台账"}`, ...lines, ''].join('\n'));
}

export class FakeRegister {
  /** The next call with this verb kills the worker. */
  deadly = '';

  /** What the module is made of, and what it was told of earlier openings. */
  program = 'one';
  readonly recalled: string[] = [];
  /** How often it judged. */
  judged = 0;

  readonly start = (): Startable => {
    const host = this.#host();
    return { module: () => host, program: async () => this.program, stop: async () => undefined };
  };

  #host(): RemoteHost {
    const open = new Map<number, { genesis: string; lines: Set<string>; whole: boolean }>();
    let last = 0;
    let dead = false;
    const alive = (verb: string) => {
      if (verb === this.deadly) {
        this.deadly = '';
        dead = true;
      }
      if (dead) throw new Trap('unreachable executed');
    };
    const written = (handle: number) => {
      const { genesis, lines } = open.get(handle) ?? { genesis: '', lines: new Set<string>() };
      return new TextEncoder().encode([genesis, ...[...lines].sort(), `T ${lines.size} 00`, ''].join('\n'));
    };
    return {
      ready: async () => undefined,
      open: async (bytes) => {
        alive('open');
        const [genesis = '', ...lines] = new TextDecoder().decode(bytes).split('\n');
        if (!genesis.startsWith(HEAD)) return said({ notices: [{ code: 'format-unknown' }] });
        const whole = lines.some((line) => line.startsWith('T '));
        open.set((last += 1), { genesis, lines: new Set(lines.filter((line) => /^[ER] /.test(line))), whole });
        return said({ handle: last, name: '小台账', format: 'nearzero-register 1', whole, unread: 0, count: lines.length });
      },
      save: async (handle) => {
        alive('save');
        return written(handle);
      },
      call: async (raw) => {
        const call = raw as { verb: string; handle: number; other?: number; text?: string; signature?: string; body?: object; except?: string };
        alive(call.verb);
        const set = open.get(call.handle);
        if (!set) return said({ notices: [{ code: 'document-not-open' }] });
        switch (call.verb) {
          case 'draft':
            return said({ text: JSON.stringify(call.body) });
          case 'append': {
            const kept = !call.text?.includes('refused');
            if (kept) set.lines.add(`E ${call.signature} ${call.text}`);
            return said({ kept, entry: { id: call.text, verdict: kept ? 'effective' : 'guard-failed', reason: kept ? null : 'state' } });
          }
          case 'merge': {
            const other = open.get(call.other ?? 0);
            if (!other || other.genesis !== set.genesis) return said({ notices: [{ code: 'ledger-other' }] });
            const fresh = [...other.lines].filter((line) => !set.lines.has(line));
            for (const line of fresh) set.lines.add(line);
            return said({ new: fresh, fell: [], count: set.lines.size });
          }
          case 'judge':
            this.judged += 1;
            return said({ state: [...set.lines].sort().join(), entries: [...set.lines].map((line) => ({ id: line, kind: line.includes('junk') ? null : 'comment', verdict: line.includes('refused') ? 'guard-failed' : 'effective' })) });
          case 'recall':
            this.recalled.push(call.except ?? '');
            return said({ recalled: set.lines.size });
          case 'close':
            open.delete(call.handle);
            return said({ closed: call.handle });
          default:
            return said({ lines: [...set.lines].sort() });
        }
      },
    };
  }
}

function said(body: object): unknown {
  return { stamp: { version: '0', data: '' }, status: 'success', notices: [], ...body };
}
