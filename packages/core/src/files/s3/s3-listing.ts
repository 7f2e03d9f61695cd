import { SaxesParser } from 'saxes';

/** One page of what is in a bucket. */
export interface S3Listing {
  objects: { key: string; writtenAt: Date }[];
  /** Asks for the page behind this one. */
  nextToken?: string;
}

/** Reads the answer to ListObjectsV2; throws when it is not one. */
export function readListing(xml: string): S3Listing {
  const listing: S3Listing = { objects: [] };
  const parser = new SaxesParser();
  const open: string[] = [];
  let text = '';
  let object = { key: '', writtenAt: new Date(Number.NaN) };
  let isOne = false;
  parser.on('opentag', ({ name }) => {
    open.push(name);
    text = '';
  });
  parser.on('text', (more) => {
    text += more;
  });
  parser.on('closetag', () => {
    const path = open.join(' ');
    open.pop();
    if (path === 'ListBucketResult') isOne = true;
    if (path === 'ListBucketResult NextContinuationToken') listing.nextToken = text;
    if (path === 'ListBucketResult Contents Key') object.key = text;
    if (path === 'ListBucketResult Contents LastModified') object.writtenAt = new Date(text);
    if (path === 'ListBucketResult Contents') {
      listing.objects.push(object);
      object = { key: '', writtenAt: new Date(Number.NaN) };
    }
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  if (!isOne) throw new Error('This is no listing of a bucket.');
  return listing;
}
