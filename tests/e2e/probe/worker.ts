// The page's worker with one more module.
import { GLUE } from '../../../www/src/core/glue';
import { type Scope, serve } from '../../../www/src/core/runtime';

serve(self as unknown as Scope, { ...GLUE, probe: () => import('wasm:probe/glue') });
