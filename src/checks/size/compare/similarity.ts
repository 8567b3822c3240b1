/** From 0 to 1, of lines in ascending order: twice what both have, of all that they have. */
export function similarity(a: Int32Array, b: Int32Array): number {
  let [atA, atB, shared] = [0, 0, 0];
  while (atA < a.length && atB < b.length) {
    const difference = (a[atA] ?? 0) - (b[atB] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) atA += 1;
    if (difference >= 0) atB += 1;
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}
