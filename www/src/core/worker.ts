// Entry of the worker, bundled as a classic script and started from a blob (see load.ts).
import { GLUE } from './glue';
import { type Scope, serve } from './runtime';

serve(self as unknown as Scope, GLUE);
