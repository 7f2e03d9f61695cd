/** A bucket, and a folder in it, of storage that speaks S3's protocol, with the key to it. */
export interface S3Place {
  /** Of the server, without a path: buckets are addressed by path, which every S3-compatible server knows. */
  origin: string;
  bucket: string;
  /** Before every key, empty or ending with a slash. */
  prefix: string;
  /** What requests are signed for; servers with one region take any. */
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

const form = 'https://KEY:SECRET@host/bucket?region=…';

/**
 * Reads `https://KEY:SECRET@host[:port]/bucket[/prefix]?region=…`, key and secret percent-encoded. Throws an Error whose
 * sentence says what is wrong and holds nothing of what was given.
 */
export function readS3Url(text: string): S3Place {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`give an address such as ${form}; a “/” in the secret is written %2F`);
  }
  const accessKeyId = decoded(url.username, 'key');
  const secretAccessKey = decoded(url.password, 'secret');
  if (!accessKeyId || !secretAccessKey) {
    throw new Error(
      `the key and its secret stand before the host: ${form}; a “/” in the secret is written %2F`,
    );
  }
  const unknown = [...url.searchParams.keys()].filter((name) => name !== 'region');
  if (unknown.length > 0 || url.hash) throw new Error(`only “region” stands behind the bucket: ${form}`);
  const [bucket, ...folders] = url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map((part) => decoded(part, 'path'));
  if (!bucket) throw new Error(`the bucket stands behind the host: ${form}`);
  return {
    origin: url.origin,
    bucket,
    prefix: folders.map((folder) => `${folder}/`).join(''),
    region: url.searchParams.get('region') || 'us-east-1',
    accessKeyId,
    secretAccessKey,
  };
}

/** What is wrong with an address of S3-compatible storage, in words that hold nothing of it; undefined when nothing is. */
export function s3UrlProblem(text: string): string | undefined {
  try {
    readS3Url(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function decoded(part: string, what: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new Error(`a “%” in the ${what} is written %25`);
  }
}
