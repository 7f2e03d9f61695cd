/**
 * Whether 20 letters and digits are a Legal Entity Identifier with right check digits: ISO 17442, by ISO 7064
 * MOD 97-10, where A is 10 and Z is 35 and the whole leaves 1. (`stdnum` has no LEI.)
 */
export function isLei(value: string): boolean {
  if (!/^[0-9A-Z]{18}[0-9]{2}$/.test(value)) return false;
  const digits = Array.from(value, (character) => Number.parseInt(character, 36)).join('');
  return BigInt(digits) % 97n === 1n;
}
