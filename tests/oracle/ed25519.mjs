// Ed25519, strict: what Node verifies (cofactorless), less what the format forbids besides.
import { createPrivateKey, createPublicKey, sign as nodeSign, verify as nodeVerify } from "node:crypto";

const P = 2n ** 255n - 19n;
const L = 2n ** 252n + 27742317777372353535851937790883648493n;
const D = 37095705934669439343138083508754565189542113879843219016388785533085940283555n;
const mod = (n) => ((n % P) + P) % P;

/** A number from bytes, the least first. */
function little(bytes) {
  return BigInt(`0x${Buffer.from(bytes).reverse().toString("hex")}`);
}

/** Is this encoding of a point canonical, and its order not 1, 2, 4 or 8? */
export function soundPoint(bytes) {
  const y = little(bytes) & (2n ** 255n - 1n);
  if (y >= P) return false;
  // Order 1 and 2: y = 1, -1. Order 4: y = 0. Order 8: twice the point has y = 0, so y² = -x², which in the equation of the curve is d·y⁴ + 2y² - 1 = 0.
  const small = mod(y * (y * y - 1n)) === 0n || mod(D * y ** 4n + 2n * y * y - 1n) === 0n;
  return !small;
}

const publicKeys = new Map();

function publicKey(pub) {
  if (!publicKeys.has(pub)) {
    const der = Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), Buffer.from(pub, "hex")]);
    publicKeys.set(pub, createPublicKey({ key: der, format: "der", type: "spki" }));
  }
  return publicKeys.get(pub);
}

export function verify(pub, message, signature) {
  const bytes = Buffer.from(signature, "hex");
  if (little(bytes.subarray(32)) >= L) return false;
  if (!soundPoint(bytes.subarray(0, 32)) || !soundPoint(Buffer.from(pub, "hex"))) return false;
  try {
    return nodeVerify(null, message, publicKey(pub), bytes);
  } catch {
    return false; // not a point of the curve
  }
}

/** A key pair from 32 bytes of seed. */
export function keyPair(seed) {
  const der = Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), seed]);
  const secret = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  const spki = createPublicKey(secret).export({ format: "der", type: "spki" });
  return { pub: spki.subarray(12).toString("hex"), secret };
}

export function sign(pair, message) {
  return nodeSign(null, message, pair.secret).toString("hex");
}
