// Vite plugin: the document names the chunks that every first load asks for, so that they travel beside the entry and not
// after it. A language that is not shown is fetched soon afterwards anyway.
import type { Plugin } from 'vite';

export function firstChunks(modules: readonly string[]): Plugin {
  return {
    name: 'nearzero:first-chunks',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
        const named = modules.map((module) => {
          const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
          if (!chunk) throw new Error(`no chunk begins with ${module}`);
          return chunk;
        });
        const files = new Set(named.flatMap(({ fileName, imports }) => [fileName, ...imports]));
        const entry = chunks.find(({ isEntry }) => isEntry);
        for (const file of entry?.imports ?? []) files.add(file);
        // The document asks for the entry itself.
        files.delete(entry?.fileName ?? '');
        return [...files].map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` }, injectTo: 'head' as const }));
      },
    },
  };
}
