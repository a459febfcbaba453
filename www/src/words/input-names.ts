// What inputs are called, as the second module describes them; until it has, their symbols stand there.
import type { Description, Named } from '../core/wire';

export class InputNames {
  readonly #names = new Map<string, Named>();

  constructor(methods: Description['methods'] = []) {
    for (const method of methods)
      for (const input of method.inputs.flatMap((one) => [one, ...one.fields])) this.#names.set(`${method.id}/${input.name}`, input);
  }

  /** Two methods may call one name differently. */
  of(method: string, { name, symbol }: { name: string; symbol: string }): Named {
    return this.#names.get(`${method}/${name}`) ?? { zh: symbol, en: symbol };
  }
}
