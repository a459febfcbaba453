// The core as WebAssembly under Node, and JSON.parse beside it: arguments are the folder of the module `bench` and the document.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { tell } from "./rivals/tell.mjs";

const [folder, path] = process.argv.slice(2);
const core = await import(pathToFileURL(`${folder}/bench.mjs`));
core.initSync({ module: readFileSync(`${folder}/bench_bg.wasm`) });
const bytes = readFileSync(path);
const text = bytes.toString("utf8");
const host = new core.Host(readFileSync(`${folder}/bench.data`));

const bench = new core.Bench(bytes);
tell("recompute", "nearzero, WebAssembly", 25, () => bench.recompute());
bench.free();

tell("open", "JSON.parse", 5, () => JSON.parse(text).streams.length);
tell("open", "nearzero, WebAssembly", 3, () => {
  const { handle } = host.open(bytes);
  host.call({ verb: "close", handle });
});

const { handle } = host.open(bytes);
let typed = 0;
tell("edit", "nearzero, WebAssembly", 25, () => {
  typed += 1;
  const amount = { value: String(typed), unit: "t" };
  const changes = [{ change: "set-amount", stream: "L77777", entry: 0, amount }];
  const edit = { at: "2026-01-01T00:00:00+08:00", by: "某人", changes };
  const { moved } = host.call({ verb: "apply", handle, edit });
  if (moved[0].id !== "total/with_energy") throw new Error("nothing moved");
});
tell("view after an edit", "nearzero, WebAssembly", 5, () =>
  host.call({ verb: "view", handle, query: { from: 0, count: 40 } }).view.rows.length,
);
