// Vite plugin: comments and empty lines of the files of texts are for who writes them, and do not travel.
import type { Plugin } from 'vite';

/** In the script that a raw file becomes, its line ends are written as two signs. */
const IDLE = /(?<=^export default "|\\n)(?:#(?:(?!\\n).)*)?\\n/g;

export function shortTexts(): Plugin {
  return {
    name: 'nearzero:short-texts',
    transform(code, id) {
      return id.endsWith('.ftl?raw') ? { code: code.replaceAll(IDLE, ''), map: { mappings: '' } } : null;
    },
  };
}
