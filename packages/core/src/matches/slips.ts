/**
 * Whether one word becomes the other by a single slip of typing: a letter left out, added, changed or changed
 * places with its neighbour (Damerau's four). Equal words are no slip.
 */
export function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === long || long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  let shortEnd = short.length;
  let longEnd = long.length;
  while (shortEnd > from && longEnd > from && short[shortEnd - 1] === long[longEnd - 1]) {
    shortEnd -= 1;
    longEnd -= 1;
  }
  const [left, right] = [short.slice(from, shortEnd), long.slice(from, longEnd)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
