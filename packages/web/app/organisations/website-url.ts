/** Where a website is that was written down with or without its scheme; nothing but http leads anywhere. */
export function websiteUrl(written: string): string {
  return /^https?:\/\//i.test(written) ? written : `https://${written}`;
}
