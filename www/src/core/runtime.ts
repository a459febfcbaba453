// The worker's whole behaviour: load a module by name, then pass requests to its host, one at a time and in order.
import { decode } from './bytes';
import type { Glue, GlueRegistry } from './glue';
import type { Host, Reply, Request, Task } from './protocol';

/** The side of a worker or message port that is used here. */
export interface Scope {
  onmessage: ((event: MessageEvent<Request>) => unknown) | null;
  postMessage(reply: Reply, transfer: Transferable[]): void;
}

/** Answers the requests that arrive at `scope` with the modules of `registry`. */
export function serve(scope: Scope, registry: GlueRegistry): void {
  const hosts = new Map<string, Host>();
  let queue = Promise.resolve();

  async function answer({ id, module, task }: Request): Promise<void> {
    try {
      if (task.do === 'load') {
        const [glue, bytes, data] = await Promise.all([glueOf(registry, module), decode(task.module), decode(task.data)]);
        hosts.set(module, start(glue, bytes, data));
        scope.postMessage({ id, answer: null }, []);
        return;
      }
      const host = hosts.get(module);
      if (!host) throw new Error(`module \`${module}\` is not loaded`);
      const result = perform(host, task);
      scope.postMessage({ id, answer: result }, result instanceof Uint8Array ? [result.buffer] : []);
    } catch (error) {
      // The core never throws for what a person enters: it has trapped, and its memory can no longer be trusted.
      hosts.delete(module);
      scope.postMessage({ id, trap: String(error) }, []);
    }
  }

  scope.onmessage = ({ data }) => {
    queue = queue.then(() => answer(data));
  };
}

async function glueOf(registry: GlueRegistry, module: string): Promise<Glue> {
  const glue = registry[module];
  if (!glue) throw new Error(`no module is called \`${module}\``);
  return glue();
}

function start(glue: Glue, bytes: Uint8Array, data: Uint8Array): Host {
  glue.initSync({ module: bytes as Uint8Array<ArrayBuffer> });
  return new glue.Host(data);
}

function perform(host: Host, task: Exclude<Task, { do: 'load' }>): unknown {
  switch (task.do) {
    case 'call':
      return host.call(task.call);
    case 'open':
      return host.open(task.bytes);
    case 'save':
      return host.save(task.handle);
  }
}
