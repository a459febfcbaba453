// Random choices that a seed repeats: mulberry32.
export function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n) => Math.floor(next() * n);
  return {
    below,
    between: (a, b) => a + below(b - a + 1),
    chance: (p) => next() < p,
    pick: (list) => list[below(list.length)],
    some: (list, p) => list.filter(() => next() < p),
    shuffle: (list) => list.map((v) => [next(), v]).sort((a, b) => a[0] - b[0]).map(([, v]) => v),
    bytes: (n) => Buffer.from(Array.from({ length: n }, () => below(256))),
    hex: (n) => Array.from({ length: n }, () => "0123456789abcdef"[below(16)]).join(""),
  };
}
