// The list of public items as a file: fetched when somebody asks for it, with the library that writes it.
import { saveOnce } from '../../desk/save-once';
import { t } from '../../i18n/texts';
import { csv } from '../../register/intake/cells';
import { PUBLIC, type PublicField, type PublicList } from '../../register/public-list';
import './column-texts';
import { columnWord } from './column-words';
import type { Column } from '../../register/columns';

/** Columns are called as they are everywhere. */
const COLUMN: Readonly<Record<PublicField, Column>> = {
  number: 'number', source: 'source', feedback: 'feedback', problem: 'text', ownerOrg: 'owner-org', leadUnit: 'lead-unit', acceptor: 'acceptor', deadline: 'deadline', measures: 'measures', progress: 'word', notice: 'notice', signedOff: 'signed',
};

/** Saves it; below the rows stands of which day and of which ledger they are. */
export function savePublic({ rows }: PublicList, asOf: string, root: string): Promise<unknown> {
  const sheet = [PUBLIC.map((field) => columnWord(COLUMN[field])), ...rows.map((row) => PUBLIC.map((field) => row[field])), [`${t('ledger-as-of')} ${asOf}`, `${t('ledger-code')} ${root}`]];
  return saveOnce(t('public-name', { day: asOf }), new TextEncoder().encode(csv(sheet)));
}
