/** The letters by which a colleague is known: of the first and the last word of the name; of a Han name the whole of it. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}|^\p{Lo}/u.test(word));
  const [first = name] = words;
  if (/^\p{Script=Han}/u.test(first)) return first.slice(0, 2);
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [first, last].map((word) => [...(word ?? '')][0] ?? '').join('');
}
