// What is done with many items at once, fetched together.
import './bulk';
import './intake';

export { savePublic } from './public';
