import { expect, test } from 'vitest';
import { companyDomain, emailDomain, isWebmailDomain, websiteDomain } from './domain.ts';

test.each([
  ['tanaka@kavel.example', 'kavel.example'],
  ['Tanaka@Mail.Kavel.CO.JP', 'kavel.co.jp'],
  ['ｔａｎａｋａ＠ｋａｖｅｌ．ｃｏ．ｊｐ', 'kavel.co.jp'],
  ['"a@b"@kavel.com.cn', 'kavel.com.cn'],
  ['tanaka@例え.jp', 'xn--r8jz45g.jp'],
  ['tanaka@gmail.com', 'gmail.com'],
  ['redactie@ad.nl', 'ad.nl'],
  ['tanaka@co.jp', null],
  ['tanaka@localhost', null],
  ['tanaka@192.0.2.1', null],
  ['@kavel.example', null],
  ['tanaka', null],
  ['', null],
])('the domain of %j is %j', (email, domain) => {
  expect(emailDomain(email)).toBe(domain);
});

test.each([
  ['https://www.kavel.example/en/?a=b#c', 'kavel.example'],
  ['kavel.example', 'kavel.example'],
  ['WWW.Kavel.Example:8080', 'kavel.example'],
  [' http://kavel.example. ', 'kavel.example'],
  ['//', null],
  ['ｗｗｗ．ｋａｖｅｌ．ｃｏ．ｊｐ', 'kavel.co.jp'],
  ['https://jp.global.kavel.com.tw', 'kavel.com.tw'],
  ['https://日本語.jp/会社', 'xn--wgv71a119e.jp'],
  ['we have none', null],
  ['none', null],
  ['', null],
])('the domain of website %j is %j', (website, domain) => {
  expect(websiteDomain(website)).toBe(domain);
});

test.each([
  ['tanaka@kavel.co.jp', 'kavel.co.jp'],
  ['https://www.kavel.co.jp', 'kavel.co.jp'],
  ['tanaka@gmail.com', null],
  ['wang@qq.com', null],
  ['wang@vip.163.com', null],
  ['tanaka@yahoo.co.jp', null],
  ['https://www.facebook.com/kavel', null],
  ['https://www.youtube.com/@kavel', null],
  ['someone@google.com', 'google.com'],
  ['https://sites.google.com/kavel', null],
  ['not a domain', null],
])('a company is known again from %j by %j', (given, domain) => {
  expect(companyDomain(given)).toBe(domain);
});

test.each([
  ['gmail.com', true],
  ['163.com', true],
  ['kavel.example', false],
])('isWebmailDomain(%j) is %s', (domain, expected) => {
  expect(isWebmailDomain(domain)).toBe(expected);
});
