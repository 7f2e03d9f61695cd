import { stdnum } from 'stdnum';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * Whether 18 characters are a Chinese unified social credit code 统一社会信用代码 with a right check character:
 * GB 32100-2015, weights 3ⁿ modulo 31, letters without I, O, S, V and Z. `stdnum` judges, but for codes that
 * end in 0: there the remainder is nought, which its version 1.12.0 refuses.
 */
export function isUscc(value: string): boolean {
  if (stdnum.CN?.uscc?.validate(value).isValid) return true;
  return /^\d{8}[0-9A-HJ-NPQRTUWXY]{9}0$/.test(value) && weightedSum(value.slice(0, 17)) % 31 === 0;
}

function weightedSum(characters: string): number {
  let weight = 1;
  let sum = 0;
  for (const character of characters) {
    sum += weight * alphabet.indexOf(character);
    weight = (weight * 3) % 31;
  }
  return sum;
}
