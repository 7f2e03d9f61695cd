/** The API's word that a record became part of another one and is found there (301). */
export class MovedRecord extends Error {
  readonly id: string;
  readonly newId: string;

  constructor(asked: string, location: string) {
    super(`${asked} is part of ${location}.`);
    this.id = lastSegmentOf(asked);
    this.newId = lastSegmentOf(location);
  }

  /** Where a page went that was asked by the old id. */
  pageOf(url: string): string {
    const { pathname, search } = new URL(url);
    return `${pathname}${search}`.replaceAll(this.id, this.newId);
  }
}

const lastSegmentOf = (address: string): string =>
  new URL(address, 'http://api').pathname.split('/').at(-1) ?? '';
