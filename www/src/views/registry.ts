// The views by name. Each is loaded when it is first shown, and all of them soon after the start: from then on the page
// asks for nothing more.
import type { Route } from '../router';

export type ViewName = Exclude<Route['view'], 'unknown'>;

export const VIEWS: Readonly<Record<ViewName, () => Promise<unknown>>> = {
  start: () => import('./start/start'),
  streams: () => import('./inventory/opening'),
  help: () => import('./help/help'),
  about: () => import('./about/about'),
};
