/**
 * A Content-Disposition that makes a browser save and never show (RFC 6266): the name in ASCII for old ones, and
 * as it is, in any script, in the extended notation of RFC 8187.
 */
export function attachment(name: string): string {
  const ascii = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '_')
    .replace(/["\\%;]/g, '_');
  const extended = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${hex(sign)}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${extended}`;
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase();
}
