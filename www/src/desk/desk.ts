// The desk: one core, the files on this machine, and the one document that lies open.
import type { CoreHost } from '../core/host';
import type * as wire from '../core/wire';
import { hex } from '../format/hex';
import { stamp } from '../format/time';
import { Changing } from '../watch';
import { withCopy } from './copy';
import { type Written, forget, save } from './bound';
import { isLedger } from './ledger';
import type { OpenLedger } from './open-ledger';
import { LARGEST, type Picked, TooLarge, read } from './disk';
import { OpenDocument } from './document';
import { type FileCard, type Store, StoreError, type StoreTrouble, type StoredFile } from './store';

/** Where a document comes from: only what came as a file has a copy elsewhere. */
export type Origin = 'file' | 'example' | 'made';

/** A file that was taken in, or the notices that say why not. */
export type Taken = { id: string; format: string } | { notices: wire.Notice[]; name: string };

export class Desk extends Changing {
  readonly core: CoreHost;
  readonly #store: Store;
  /** Files that could not be written to this machine live here until the page is closed. */
  readonly #loose = new Map<string, StoredFile>();
  #open: { id: string; document: Promise<OpenDocument | null> } | undefined;
  #lying: { id: string; ledger: Promise<OpenLedger | null> } | undefined;
  current: OpenDocument | null = null;
  /** The ledger that lies open beside it. */
  ledger: OpenLedger | null = null;
  cards: FileCard[] = [];
  trouble: StoreTrouble | null = null;
  stamp: wire.Stamp | null = null;

  constructor(core: CoreHost, store: Store) {
    super();
    this.core = core;
    this.#store = store;
  }

  /** What methods, families, units and codes there are; asked once. */
  describe(): Promise<wire.Answer<wire.Description>> {
    this.#description ??= this.core.call('describe', {}).then((answer) => {
      this.stamp = answer.stamp;
      this.changed();
      return answer;
    });
    this.#description.catch(() => (this.#description = undefined));
    return this.#description;
  }
  #description: Promise<wire.Answer<wire.Description>> | undefined;

  async list(): Promise<void> {
    try {
      this.cards = await this.#store.cards();
      if (this.#loose.size === 0) this.trouble = null;
    } catch (error) {
      this.#refused(error);
    }
    const stored = new Set(this.cards.map(({ id }) => id));
    for (const [id, { card }] of this.#loose) if (!stored.has(id)) this.cards = [card, ...this.cards];
    this.changed();
  }

  /** The document of that id; whichever lay open before is closed. `null`: there is none on this machine. */
  async open(id: string): Promise<OpenDocument | null> {
    if (this.#open?.id === id) return this.#open.document;
    await this.shut();
    const document = this.#fetch(id);
    this.#open = { id, document };
    this.current = await document;
    this.current?.subscribe(() => this.changed());
    this.changed();
    return document;
  }

  async shut(): Promise<void> {
    const before = this.#open;
    this.#open = undefined;
    this.current = null;
    await (await before?.document)?.close();
  }

  /** The ledger of that id; whichever lay open before is closed. `null`: there is none on this machine. */
  async openLedger(id: string): Promise<OpenLedger | null> {
    if (this.#lying?.id === id) return this.#lying.ledger;
    await this.shutLedger();
    const ledger = this.#fetchLedger(id);
    this.#lying = { id, ledger };
    this.ledger = await ledger;
    this.ledger?.subscribe(() => this.changed());
    this.changed();
    return ledger;
  }

  async shutLedger(): Promise<void> {
    const before = this.#lying;
    this.#lying = undefined;
    this.ledger = null;
    await (await before?.ledger)?.close();
  }

  /** Takes a file in as a new document. What is open stays open until this has succeeded. */
  async take(file: File): Promise<Taken> {
    try {
      return await this.takeBytes(await read(file), 'file');
    } catch (error) {
      if (error instanceof TooLarge) return { notices: [tooLarge(error)], name: file.name };
      throw error;
    }
  }

  async takeBytes({ name, bytes }: Picked, origin: Origin): Promise<Taken> {
    const ledger = isLedger(bytes);
    const opened: wire.Answer<wire.Opened & { name?: string }> = await this.core.open(bytes, ledger ? 'register' : 'core');
    const { handle } = opened;
    if (handle === undefined) return { notices: opened.notices, name };
    await (ledger ? this.core.register('close', { handle }) : this.core.call('close', { handle }));
    const card: FileCard = {
      id: newId(),
      title: opened.title ?? opened.name ?? name,
      format: opened.format ?? '',
      example: origin === 'example',
      saved: stamp(new Date()),
      exported: origin === 'file' ? stamp(new Date()) : null,
      size: bytes.length,
      base: 0,
      errors: 0,
      warnings: 0,
    };
    try {
      await this.#store.snapshot(card, bytes);
    } catch (error) {
      this.#refused(error);
      this.#loose.set(card.id, { card, bytes, entries: [] });
    }
    await this.list();
    return card;
  }

  /** Writes the open document to a file of the user's: the one that it is bound to, unless another is wanted. */
  async export(anew = false): Promise<Written> {
    const document = this.current;
    if (!document) return null;
    const written = await save(document.card.id, `${document.card.title}.json`, await document.bytes(), anew);
    if (written) await document.note({ exported: stamp(new Date()), file: written.bound ? written.name : null });
    return written;
  }

  /** Writes a ledger to a file of the user's. */
  async exportLedger({ id, title }: FileCard): Promise<Written> {
    const ledger = await this.openLedger(id);
    const written = ledger && (await save(id, `${title}.register`, await ledger.bytes(), false));
    if (written) await ledger.note({ exported: stamp(new Date()), file: written.bound ? written.name : null });
    await this.list();
    return written;
  }

  /** A file's bytes as it stands, whether it lies open or not; `null`: there is none on this machine, or not all of it can be read. */
  async copy(id: string): Promise<Uint8Array | null> {
    const open = this.#open?.id === id ? await this.#open.document : null;
    if (open) return open.bytes();
    if (this.cards.some((card) => card.id === id && isLedger(card))) return (await this.openLedger(id))?.bytes() ?? null;
    const file = this.#loose.get(id) ?? (await this.#store.read(id).catch(() => null));
    if (!file || file.entries.length === 0) return file?.bytes ?? null;
    return withCopy(this.core, file.bytes, async (handle) => {
      const { replayed } = await this.core.call('replay', { handle, entries: file.entries });
      return replayed === undefined ? null : this.core.save(handle);
    });
  }

  async remove(id: string): Promise<void> {
    if (this.#open?.id === id) await this.shut();
    if (this.#lying?.id === id) await this.shutLedger();
    await (await import('./originals')).forget(id).catch(() => undefined);
    this.#loose.delete(id);
    await forget(id).catch(() => undefined);
    await this.#store.remove(id).catch(() => undefined);
    await this.list();
  }

  async #fetch(id: string): Promise<OpenDocument | null> {
    const file = this.#loose.get(id) ?? (await this.#store.read(id).catch((error: unknown) => this.#refused(error)));
    if (!file) return null;
    const document = new OpenDocument(this.core, this.#store, file);
    await document.pen.take();
    return document;
  }

  async #fetchLedger(id: string): Promise<OpenLedger | null> {
    const loose = this.#loose.get(id);
    const { OpenLedger, stored } = await import('./open-ledger');
    const file = loose ? { ...loose, entries: [] } : await stored(this.#store, id).catch((error: unknown) => this.#refused(error));
    if (!file || !isLedger(file.card)) return null;
    const ledger = new OpenLedger(this.core, this.#store, file);
    await ledger.pen.take();
    return ledger;
  }

  #refused(error: unknown): null {
    this.trouble = error instanceof StoreError ? error.trouble : 'refused';
    this.changed();
    return null;
  }
}

function tooLarge({ size }: TooLarge): wire.Notice {
  const args = { expected: megabytes(LARGEST), found: megabytes(size) };
  return { code: 'page-file-too-large', severity: 'error', where: '', args };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(1)} MB`;
}

/** `crypto.randomUUID` is missing on plain http, this is not. */
function newId(): string {
  return hex(crypto.getRandomValues(new Uint8Array(6)));
}
