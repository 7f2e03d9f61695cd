/** Bytes of one file: 10 MB as people count it, so that a file shown as 10.0 MB is taken. */
export const largestFileBytes = 10 * 1024 * 1024;

/** Bytes of one file that a colleague attaches to a record. */
export const largestRecordFileBytes = 25 * 1024 * 1024;

/** Seconds that a transaction may last which asks the store for bytes: longer than a store is given to answer. */
export const storeSeconds = 60;

/** Files that a record may have; more are kept elsewhere. */
export const mostFilesOfRecord = 200;

/** Files with one inquiry or one addition to it. */
export const mostFiles = 5;

/** Characters of a file's name, with its extension. */
export const longestFileName = 150;
