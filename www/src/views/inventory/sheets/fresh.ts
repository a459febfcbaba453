// An id that no entry of a list has yet.
export function fresh(letter: string, taken: readonly { id: string }[]): string {
  let n = taken.length + 1;
  while (taken.some(({ id }) => id === `${letter}${n}`)) n += 1;
  return `${letter}${n}`;
}
