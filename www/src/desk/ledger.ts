// Which files are ledgers: another module reads them, and nothing of them is edited as a document.

/** How the file of a ledger begins, and its format on a card. */
const LEDGER = 'nearzero-register ';

/** Whether bytes or a card are those of a ledger. */
export function isLedger(file: Uint8Array | { format: string }): boolean {
  if (!(file instanceof Uint8Array)) return file.format.startsWith(LEDGER);
  return new TextDecoder().decode(file.subarray(0, LEDGER.length)) === LEDGER;
}
