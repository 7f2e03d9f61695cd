/** The bytes of each character in Shift_JIS as Windows writes it, read off the platform's own decoder. */
function table(): ReadonlyMap<string, number[]> {
  const decoder = new TextDecoder('shift_jis', { fatal: true });
  const bytesOf = new Map<string, number[]>();
  const add = (bytes: number[]) => {
    try {
      const text = decoder.decode(new Uint8Array(bytes));
      if ([...text].length === 1 && !bytesOf.has(text)) bytesOf.set(text, bytes);
    } catch {
      // These bytes are no character.
    }
  };
  for (let one = 0; one < 256; one += 1) add([one]);
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    for (let trail = 0x40; trail <= 0xfc; trail += 1) add([lead, trail]);
  }
  return bytesOf;
}

/** A text in Shift_JIS, as Excel in Japan writes CSV. Throws for what has no place in it. */
export function inShiftJis(text: string): Buffer {
  const bytesOf = table();
  return Buffer.from(
    [...text].flatMap((character) => {
      const bytes = bytesOf.get(character);
      if (!bytes) throw new Error(`Shift_JIS has no ${character}.`);
      return bytes;
    }),
  );
}
