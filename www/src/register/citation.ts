// A figure of an inventory that an item cites: a paper like any other, signed by its digest. Its text says which figure, and what it was.

export const MEDIA = 'application/vnd.nearzero.citation+json';

export interface Citation {
  /** The file on the machine where it was cited, and what it is called anywhere. */
  document: string;
  title: string;
  /** The id of the number within it: `total/with_energy`. */
  figure: string;
  name: string;
  value: number;
  unit: string;
}

const TEXTS = ['document', 'title', 'figure', 'name', 'unit'] as const;
/** A citation is a few words; anything longer is none. */
const LONGEST = 4096;

export function written(citation: Citation): string {
  return `${JSON.stringify({ nearzero: 'citation', ...citation }, null, 1)}\n`;
}

/** What a paper cites; `null` where it is no citation, whatever it calls itself. */
export function citationOf({ type, bytes }: { type: string; bytes: Uint8Array }): Citation | null {
  if (type !== MEDIA || bytes.length > LONGEST) return null;
  try {
    const said = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    const { value } = said;
    if (typeof value !== 'number' || TEXTS.some((name) => typeof said[name] !== 'string')) return null;
    const [document = '', title = '', figure = '', name = '', unit = ''] = TEXTS.map((field) => String(said[field]));
    return { document, title, figure, name, value, unit };
  } catch {
    return null;
  }
}

/** What has become of a cited figure. */
export type Since =
  | { is: 'same' }
  | { is: 'changed'; value: number | null }
  /** The file is not on this machine, or has no such number any more. */
  | { is: 'absent' };

/** Both are what the core computed from one document: any difference is a change. */
export function since(citation: Citation, now: { value: number | null; unit: string } | undefined): Since {
  if (!now) return { is: 'absent' };
  return now.value === citation.value && now.unit === citation.unit ? { is: 'same' } : { is: 'changed', value: now.value };
}
