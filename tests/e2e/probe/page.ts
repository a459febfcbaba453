// Asks two modules through one worker, and one that there is not.
import { Core } from '../../../www/src/core/load';
import ProbeWorker from './worker?worker&inline';

const core = new Core(Promise.resolve(new ProbeWorker()), {
  core: () => import('wasm:core/bytes'),
  probe: () => import('wasm:probe/bytes'),
});
const describe = { verb: 'describe' };
const probe = core.module('probe');
const result = {
  probe: {
    call: await probe.call(describe),
    open: await probe.open(new Uint8Array([1, 2, 3])),
    save: [...(await probe.save(0))],
  },
  core: await core.module('core').call(describe),
  unknown: await core.module('absent').call(describe).catch(String),
};
document.body.textContent = JSON.stringify(result);
document.documentElement.dataset['ready'] = 'all';
