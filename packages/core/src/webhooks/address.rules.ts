import { BlockList, isIP } from 'node:net';

/** Networks that are not of the internet at large (IANA special-purpose registries, RFC 6890), so never a receiver's. */
const ipv4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15'],
  ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
];
/** Of IPv6 only global unicast is the internet, without what carries an IPv4 address inside or is for examples. */
const ipv6Internet = '2000::/3';
const ipv6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const listOf = (networks: readonly string[], family: 'ipv4' | 'ipv6') => {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    list.addSubnet(address, Number(bits), family);
  }
  return list;
};
const special4 = listOf(ipv4, 'ipv4');
const special6 = listOf(ipv6, 'ipv6');
const global6 = listOf([ipv6Internet], 'ipv6');

/** Whether this IP address is one of the internet. Anything that is no IP address is not. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !special4.check(address, 'ipv4');
  if (family === 6) return global6.check(address, 'ipv6') && !special6.check(address, 'ipv6');
  return false;
}

/** Whether this IP address is this machine itself. */
export const isLoopback = (address: string): boolean => address === '::1' || /^127(\.\d+){3}$/.test(address);

/** Whether a request may go to this IP address; to this machine itself only where that is allowed. */
export const mayReach = (address: string, toLoopback: boolean): boolean =>
  isPublicAddress(address) || (toLoopback && isLoopback(address));

/** What is wrong with the URL of a webhook, as far as it shows before its name is resolved; undefined: nothing. */
export function urlProblem(text: string, toLoopback: boolean): 'url' | 'https' | 'address' | undefined {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return 'url';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isHere = host === 'localhost' || isLoopback(host);
  if (url.protocol === 'http:' && !(toLoopback && isHere)) return 'https';
  if (isIP(host) ? !mayReach(host, toLoopback) : isLocalName(host) && !(toLoopback && isHere))
    return 'address';
  return undefined;
}

/** Names that no public name server knows (RFC 6761, 6762, 8375). */
const isLocalName = (host: string): boolean =>
  !host.includes('.') || /\.(localhost|local|internal|test|invalid|home\.arpa)\.?$/.test(host);
