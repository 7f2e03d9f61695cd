import { expect, test } from 'vitest';
import { isPublicAddress, mayReach, urlProblem } from './address.rules.ts';

test.each([
  ['8.8.8.8', true],
  ['145.97.1.1', true],
  ['2a02:a44c::1', true],
  ['2606:4700::1111', true],
  ['127.0.0.1', false],
  ['127.8.9.10', false],
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['100.64.0.1', false],
  ['169.254.169.254', false],
  ['172.16.0.1', false],
  ['172.31.255.255', false],
  ['172.32.0.1', true],
  ['192.168.1.1', false],
  ['198.18.0.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['::ffff:10.0.0.1', false],
  ['::ffff:8.8.8.8', false],
  ['64:ff9b::a00:1', false],
  ['2002:a00:1::', false],
  ['2001:db8::1', false],
  ['2001::1', false],
  ['fc00::1', false],
  ['fd12:3456::1', false],
  ['fe80::1', false],
  ['ff02::1', false],
  ['example.com', false],
  ['', false],
])('%s is of the internet: %s', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected);
});

test.each([
  ['127.0.0.1', true, true],
  ['::1', true, true],
  ['127.0.0.1', false, false],
  ['10.0.0.1', true, false],
  ['8.8.8.8', false, true],
])('to %s, with this machine allowed %s: %s', (address, toLoopback, expected) => {
  expect(mayReach(address, toLoopback)).toBe(expected);
});

test.each<[string, boolean, ReturnType<typeof urlProblem>]>([
  ['https://hooks.example.com/kavel', false, undefined],
  ['https://hooks.example.com:8443/kavel?a=1', false, undefined],
  ['http://hooks.example.com/kavel', false, 'https'],
  ['http://hooks.example.com/kavel', true, 'https'],
  ['http://127.0.0.1:4000/', true, undefined],
  ['http://localhost:4000/', true, undefined],
  ['http://[::1]:4000/', true, undefined],
  ['http://127.0.0.1:4000/', false, 'https'],
  ['https://127.0.0.1/', false, 'address'],
  ['https://2130706433/', false, 'address'],
  ['https://0x7f.1/', false, 'address'],
  ['https://[::ffff:7f00:1]/', false, 'address'],
  ['https://localhost/', false, 'address'],
  ['https://10.0.0.5/', true, 'address'],
  ['https://printer.local/', false, 'address'],
  ['https://intranet/', false, 'address'],
  ['https://metadata.google.internal/', false, 'address'],
  ['https://user:secret@hooks.example.com/', false, 'url'],
  ['ftp://hooks.example.com/', false, 'url'],
  ['hooks.example.com', false, 'url'],
])('%s, with this machine allowed %s: %s', (url, toLoopback, expected) => {
  expect(urlProblem(url, toLoopback)).toBe(expected);
});
