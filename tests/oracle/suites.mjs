// The two suites, ids, and the bytes that are signed (FORMAT.md section 1).
import * as crypto from "node:crypto";
import * as ed25519 from "./ed25519.mjs";
import { said } from "./proved.mjs";
import * as sm2 from "./sm2.mjs";

/** In one call where this Node has it. */
const sha256 = crypto.hash ? (bytes) => crypto.hash("sha256", bytes, "buffer") : (bytes) => crypto.createHash("sha256").update(bytes).digest();

const SUITES = {
  "sha256-ed25519": { ...ed25519, name: "sha256-ed25519", hash: sha256, pub: /^[0-9a-f]{64}$/ },
  "sm3-sm2": { ...sm2, name: "sm3-sm2", hash: sm2.sm3, pub: /^04[0-9a-f]{128}$/ },
};

export const suiteNames = Object.keys(SUITES);
export const suiteOf = (name) => SUITES[name];

/** Id of a text, or with purpose `nz/key/1` of a key. */
export function idOf(suite, purpose, bytes) {
  return suite.hash(Buffer.concat([Buffer.from(`${purpose}\0`), bytes])).toString("hex");
}

export const kidOf = (suite, pub) => idOf(suite, "nz/key/1", Buffer.from(pub, "hex"));

/** What is signed. */
export function signed(purpose, bytes) {
  return Buffer.concat([Buffer.from(`DSSEv1 ${purpose.length} ${purpose} ${bytes.length} `), bytes]);
}

/** Merkle root of a set of ids, RFC 6962. */
export function merkleRoot(suite, ids) {
  const leaf = (id) => suite.hash(Buffer.from(`00${id}`, "hex"));
  const leaves = [...new Set(ids)].sort().map((id) => said(`${suite.name} ${id}`, () => leaf(id)));
  return tree(leaves).toString("hex");

  function tree(nodes) {
    if (nodes.length === 0) return suite.hash(Buffer.alloc(0));
    if (nodes.length === 1) return nodes[0];
    let split = 1;
    while (split * 2 < nodes.length) split *= 2;
    return suite.hash(Buffer.concat([Buffer.from([1]), tree(nodes.slice(0, split)), tree(nodes.slice(split))]));
  }
}
