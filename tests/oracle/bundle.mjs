// Reads a bundle (FORMAT.md section 6): lines into texts with their signatures, whatever the order.
import { read } from "./canonical.mjs";
import { isGenesis } from "./forms.mjs";
import { idOf, merkleRoot, suiteOf } from "./suites.mjs";

const HEADER = "nearzero-register 1 ";
const LONGEST = 1024 * 1024;
const ROSTER = 524_288;
const ENTRY = 65_536;

/** Lines without their LF; bytes after the last LF are no line. */
function linesOf(bytes) {
  const lines = [];
  let from = 0;
  for (let to = bytes.indexOf(10); to >= 0; to = bytes.indexOf(10, from)) {
    lines.push(bytes.subarray(from, to));
    from = to + 1;
  }
  return lines;
}

/** Null where the file is not a ledger. */
export function readBundle(bytes) {
  const lines = linesOf(bytes);
  const header = lines.shift();
  if (header === undefined || header.subarray(0, HEADER.length).toString("latin1") !== HEADER) return null;
  const text = header.subarray(HEADER.length);
  let genesis;
  try {
    genesis = read(text, ROSTER);
  } catch {
    return null;
  }
  if (!isGenesis(genesis)) return null;
  const suite = suiteOf(genesis.suite);
  const found = { genesis, suite, ledger: idOf(suite, "nz/genesis/1", text), rosters: new Map(), entries: new Map(), unread: [], long: 0, trailers: [] };
  for (const line of lines) take(found, line);
  const ids = [...found.rosters.keys(), ...found.entries.keys()];
  found.count = ids.length;
  found.root = merkleRoot(suite, ids);
  found.truncated = found.trailers.length === 0 || found.trailers.some((t) => t.count !== String(found.count) || t.root !== found.root);
  return found;
}

function take(found, line) {
  if (line.length === 0) return;
  if (line.length > LONGEST) {
    found.long += 1;
    return;
  }
  const [mark, signatures, text] = threeParts(line);
  if (mark === "E" && /^[0-9a-f]{128}$/.test(signatures) && text.length >= 1 && text.length <= ENTRY) {
    add(found.entries, idOf(found.suite, "nz/entry/1", text), text, [signatures]);
  } else if (mark === "R" && isSignatureList(found.suite, signatures) && text.length >= 1 && text.length <= ROSTER) {
    add(found.rosters, idOf(found.suite, "nz/roster/1", text), text, signatures === "-" ? [] : signatures.split(","));
  } else if (/^T (0|[1-9][0-9]{0,8}) [0-9a-f]{64}$/.test(line.toString("latin1"))) {
    const [, count, root] = line.toString("latin1").split(" ");
    found.trailers.push({ count, root });
  } else {
    found.unread.push(line);
  }
}

/** What stands before the first space, between it and the second, and after. */
function threeParts(line) {
  const first = line.indexOf(32);
  const second = line.indexOf(32, first + 1);
  if (first < 0 || second < 0) return ["", "", Buffer.alloc(0)];
  return [line.toString("latin1", 0, first), line.toString("latin1", first + 1, second), line.subarray(second + 1)];
}

function isSignatureList(suite, part) {
  if (part === "-") return true;
  return part.split(",").every((one) => {
    const [pub, signature, more] = one.split(":");
    return suite.pub.test(pub) && /^[0-9a-f]{128}$/.test(signature ?? "") && more === undefined;
  });
}

function add(to, id, text, signatures) {
  if (!to.has(id)) to.set(id, { id, text: Buffer.from(text), signatures: new Set() });
  for (const signature of signatures) to.get(id).signatures.add(signature);
}
