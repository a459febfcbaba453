// SM2 with SM3 (GB/T 32918.2, 32905) and identity 1234567812345678, in plain BigInt.
import { createHash } from "node:crypto";

const P = BigInt("0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff");
const A = P - 3n;
const B = BigInt("0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93");
const N = BigInt("0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123");
const G = [
  BigInt("0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7"),
  BigInt("0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0"),
];
const IDENTITY = Buffer.from("1234567812345678");

const mod = (n, m) => ((n % m) + m) % m;
const hex = (n) => n.toString(16).padStart(64, "0");
const number = (text) => BigInt(`0x${text}`);

export const sm3 = (bytes) => createHash("sm3").update(bytes).digest();

function inverse(n, m) {
  let [a, b, x, y] = [mod(n, m), m, 1n, 0n];
  while (a > 1n) [a, b, x, y] = [b % a, a, y - (b / a) * x, x];
  return mod(x, m);
}

// Points as (X, Y, Z) with x = X/Z², y = Y/Z³; Z = 0 is the one at infinity.
const INFINITY = [1n, 1n, 0n];

function double([x, y, z]) {
  const yy = mod(y * y, P);
  const s = mod(4n * x * yy, P);
  const zz = mod(z * z, P);
  const m = mod(3n * x * x + A * zz * zz, P);
  const x3 = mod(m * m - 2n * s, P);
  return [x3, mod(m * (s - x3) - 8n * yy * yy, P), mod(2n * y * z, P)];
}

function add(p, q) {
  if (p[2] === 0n) return q;
  if (q[2] === 0n) return p;
  const [pp, qq] = [mod(p[2] * p[2], P), mod(q[2] * q[2], P)];
  const [u, v] = [mod(p[0] * qq, P), mod(q[0] * pp, P)];
  const [s, t] = [mod(p[1] * qq * q[2], P), mod(q[1] * pp * p[2], P)];
  if (u === v) return s === t ? double(p) : INFINITY;
  const h = v - u;
  const r = t - s;
  const hh = mod(h * h, P);
  const hhh = mod(h * hh, P);
  const x = mod(r * r - hhh - 2n * u * hh, P);
  return [x, mod(r * (u * hh - x) - s * hhh, P), mod(h * p[2] * q[2], P)];
}

function times(k, [x, y]) {
  let sum = INFINITY;
  for (const bit of k.toString(2)) {
    sum = double(sum);
    if (bit === "1") sum = add(sum, [x, y, 1n]);
  }
  return sum;
}

/** The plain coordinates; null at infinity. */
function plain([x, y, z]) {
  if (z === 0n) return null;
  const i = inverse(z, P);
  return [mod(x * i * i, P), mod(y * i * i * i, P)];
}

/** The number that is signed: SM3 of the signer's identity hash and the message. */
function digest(pub, message) {
  const length = Buffer.from([0, IDENTITY.length * 8]);
  const curve = Buffer.from([A, B, ...G].map(hex).join("") + pub.slice(2), "hex");
  return number(sm3(Buffer.concat([sm3(Buffer.concat([length, IDENTITY, curve])), message])).toString("hex"));
}

export function verify(pub, message, signature) {
  const [x, y] = [number(pub.slice(2, 66)), number(pub.slice(66))];
  if (x >= P || y >= P || mod(y * y - x * x * x - A * x - B, P) !== 0n) return false;
  const [r, s] = [number(signature.slice(0, 64)), number(signature.slice(64))];
  if (r < 1n || r >= N || s < 1n || s >= N) return false;
  const t = mod(r + s, N);
  if (t === 0n) return false;
  const point = plain(add(times(s, G), times(t, [x, y])));
  return point !== null && mod(digest(pub, message) + point[0], N) === r;
}

/** A key pair from 32 bytes of seed. */
export function keyPair(seed) {
  const secret = mod(number(sm3(seed).toString("hex")), N - 2n) + 1n;
  const [x, y] = plain(times(secret, G));
  return { pub: `04${hex(x)}${hex(y)}`, secret };
}

/** The nonce is a hash of key and message: these keys guard nothing, and a history must come out the same for a seed. */
export function sign(pair, message) {
  const e = digest(pair.pub, message);
  for (let turn = 0; ; turn += 1) {
    const k = mod(number(sm3(Buffer.concat([Buffer.from(`${turn} ${pair.secret} `), message])).toString("hex")), N - 1n) + 1n;
    const r = mod(e + plain(times(k, G))[0], N);
    const s = mod(inverse(1n + pair.secret, N) * (k - r * pair.secret), N);
    if (r !== 0n && r + k !== N && s !== 0n) return hex(r) + hex(s);
  }
}
