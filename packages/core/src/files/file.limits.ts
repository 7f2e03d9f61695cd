/** Bytes of one file: 10 MB as people count it, so that a file shown as 10.0 MB is taken. */
export const largestFileBytes = 10 * 1024 * 1024;

/** Files with one inquiry or one addition to it. */
export const mostFiles = 5;

/** Characters of a file's name, with its extension. */
export const longestFileName = 150;
