// Types of the imports that build/wasm-modules.ts answers.
declare module 'wasm:*/glue' {
  export const initSync: import('./glue').Glue['initSync'];
  export const Host: import('./glue').Glue['Host'];
}

declare module 'wasm:*/data' {
  const base64: string;
  export default base64;
}

declare module 'wasm:*/bytes' {
  const base64: string;
  export default base64;
}
