// Entry of the page. Placeholder of the toolchain: shows that the core answers.
import { startCore } from './core/load';

const answer = await startCore().module('core').call({ verb: 'describe' });
document.body.textContent = JSON.stringify(answer);
document.documentElement.dataset['ready'] = 'all';
