// The views by name, and the parts of views that wait until somebody asks. Each is loaded when it is first shown, and all
// of them soon after the start: from then on the page asks for nothing more.
import type { Route } from '../router';

export type ViewName = Exclude<Route['view'], 'unknown'>;

const planned = () => import('./planned/planned');
const opening = () => import('./opening/opening');

export const VIEWS: Readonly<Record<ViewName, () => Promise<unknown>>> = {
  start: () => import('./start/start'),
  new: () => import('./setup/setup'),
  streams: () => Promise.all([opening(), import('./inventory/inventory')]),
  notices: () => Promise.all([opening(), import('./notices/notices')]),
  results: () => Promise.all([opening(), import('./results/results')]),
  factors: () => Promise.all([opening(), import('./factors/factors')]),
  compare: () => Promise.all([opening(), import('./compare/compare')]),
  report: () => Promise.all([opening(), import('./report/report')]),
  park: planned,
  register: () => Promise.all([planned(), import('./register/register')]),
  help: () => import('./help/help'),
  about: () => import('./about/about'),
};

export const derivation = () => Promise.all([import('../parts/derivation/derivation'), import('./inventory/trial')]);

export const charts = () => Promise.all([import('../parts/chart/bars'), import('../parts/chart/curve'), import('../parts/chart/sankey')]);

export const expected = () => import('./inventory/expected');

export const importing = () => import('./import/import');

export const fieldHelp = () => import('./inventory/field-help');

export const pasting = () => import('./inventory/pasting');

export const sheets = () => import('./inventory/sheets/sheets');

const aside = () => import('./start/aside');

/** What mends a notice where it stands. */
export const mending = () => import('./notices/mending');

/** What opens a ledger: the desk asks for it with the first one. */
const ledger = () => import('../desk/open-ledger');

/** Draws check codes for a phone. */
export const phone = () => import('../parts/code/phone');

/** Keys are made and unlocked in a worker of their own, which may be asked for without the net. */
const keys = () => import('wasm:keys/bytes');

export const registerStatistics = () => import('./register/statistics');

export const registerWall = () => import('./register/wall');

export const registerForms = () => import('./register/printing');

/** What is done with many items at once: lists that come in and go out, acts on all that are selected. */
export const registerMany = () => import('./register/many');

export const PARTS = [derivation, expected, charts, importing, fieldHelp, pasting, sheets, aside, mending, ledger, phone, keys, registerStatistics, registerWall, registerForms, registerMany];
