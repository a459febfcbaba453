// What is needed once something is pasted: how it is read, and the strip that shows what it would change.
import './paste-strip';
import './paste-texts';

export { propose } from './paste';
