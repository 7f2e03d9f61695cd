/** Public webmail and internet providers: an address there says nothing about who someone works for. */
export const webmailDomains: ReadonlySet<string> = words(`
  gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com aol.com icloud.com me.com mac.com
  proton.me protonmail.com gmx.com gmx.net gmx.de mail.com mail.ru yandex.ru yandex.com zoho.com tutanota.com fastmail.com
  hotmail.co.uk yahoo.co.uk hotmail.fr yahoo.fr orange.fr wanadoo.fr free.fr laposte.net web.de t-online.de freenet.de libero.it
  hotmail.nl live.nl outlook.nl ziggo.nl kpnmail.nl kpnplanet.nl planet.nl xs4all.nl hetnet.nl home.nl casema.nl upcmail.nl
  yahoo.co.jp ymail.ne.jp docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp softbank.jp nifty.com biglobe.ne.jp ocn.ne.jp so-net.ne.jp
  qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com aliyun.com 139.com 189.cn wo.cn 21cn.com tom.com 88.com
  naver.com hanmail.net daum.net nate.com kakao.com yahoo.com.tw yahoo.com.hk pchome.com.tw hinet.net netvigator.com
  rediffmail.com yahoo.in yahoo.co.in yahoo.com.sg singnet.com.sg
`);

/** Hosts of other people's pages: a website there is not the company's own domain, an e-mail address there is. */
export const pageHosts: ReadonlySet<string> = words(`
  facebook.com linkedin.com instagram.com x.com twitter.com youtube.com weibo.com google.com github.com github.io wixsite.com
  wordpress.com blogspot.com notion.site jimdo.com amebaownd.com fc2.com taobao.com tmall.com 1688.com alibaba.com rakuten.co.jp
`);

/** The second levels under which a country's domains are registered, of those countries that do so. */
export const secondLevels: Readonly<Record<string, ReadonlySet<string>>> = {
  jp: words('ac ad co ed go gr lg ne or'),
  cn: words('ac com edu gov mil net org'),
  tw: words('club com ebiz edu gov idv mil net org'),
  hk: words('com edu gov idv net org'),
  kr: words('ac co go ne or pe re'),
  sg: words('com edu gov net org per'),
  my: words('com edu gov net org'),
  th: words('ac co go in net or'),
  id: words('ac co go net or web'),
  vn: words('com edu gov net org'),
  ph: words('com edu gov net org'),
  in: words('ac co edu firm gen gov ind net org'),
  au: words('asn com edu gov id net org'),
  nz: words('ac co govt net org'),
  uk: words('ac co gov ltd me net nhs org plc sch'),
  il: words('ac co gov net org'),
  tr: words('com edu gov net org'),
  za: words('ac co gov net org'),
  br: words('com edu gov ind net org'),
  mx: words('com edu gob net org'),
  ar: words('com edu gob net org'),
};

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
