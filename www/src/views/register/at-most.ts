// How far a long work is, told a few times a second: to draw it every time takes longer than the work.
const EVERY = 150;

export function atMost(tell: (done: number) => void): (done: number) => void {
  let next = 0;
  return (done) => {
    const now = performance.now();
    if (now < next) return;
    next = now + EVERY;
    tell(done);
  };
}
