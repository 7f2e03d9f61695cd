import { longestFileName } from './file.limits.ts';

// Control characters, marks of direction (which turn "exe.pdf" round) and the byte order mark.
const invisible = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * The name under which a file is kept: composed (NFC) in its own script, without path and without what cannot
 * be seen, of at most 150 characters with its extension. Where the extension is not one of its type's the
 * right one is added: a name must not make a computer open the bytes as something else.
 */
export function fileName(given: string, extensions: readonly [string, ...string[]]): string {
  const bare = given.toWellFormed().normalize('NFC').replace(invisible, '');
  const name =
    bare
      .split(/[/\\]/)
      .at(-1)
      ?.trim()
      .replace(/[. ]+$/, '') ?? '';
  const dot = name.lastIndexOf('.');
  const hasExtension = dot >= 0 && extensions.includes(name.slice(dot + 1).toLowerCase());
  const stem = (hasExtension ? name.slice(0, dot) : name).replace(/^\.+/, '');
  const extension = hasExtension ? name.slice(dot) : `.${extensions[0]}`;
  return shortened(stem || 'file', longestFileName - extension.length) + extension;
}

/** The first so many characters, none of them cut in two. */
function shortened(text: string, length: number): string {
  const characters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  let short = '';
  for (const character of characters) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return short.trimEnd();
}
