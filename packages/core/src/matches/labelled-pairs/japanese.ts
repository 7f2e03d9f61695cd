import { readPairs } from './read-pairs.ts';

/** Japanese companies: legal forms before and after, width, old forms, kana and romaji; daughters and namesakes. */
export const japanesePairs = readPairs(`
= 株式会社日立製作所 | ㈱日立製作所
= 株式会社日立製作所 | 日立製作所
= 日立製作所 | ＨＩＴＡＣＨＩ / 株式会社 日立 製作所
! 日立製作所 | 日立建機
! 株式会社日立製作所 {JP} | 日立建機株式会社 {JP}
! 日立製作所 {JP hitachi.co.jp} | 日立建機 {JP hitachicm.com}
! 日立製作所 | 日立造船
! 日立造船株式会社 | 日立建機株式会社
= トヨタ自動車株式会社 | トヨタ自動車㈱
= トヨタ自動車（株） | ﾄﾖﾀ自動車株式会社
! トヨタ自動車株式会社 | トヨタ紡織株式会社
! トヨタ自動車株式会社 | 豊田通商株式会社
! トヨタ自動車九州株式会社 | トヨタ自動車東日本株式会社
= キッコーマン株式会社 {JP} | Kikkoman Corporation {JP}
= ヤクルト本社 / Yakult Honsha Co., Ltd. | 株式会社ヤクルト本社
= ソニーグループ株式会社 | ソニーグループ㈱
! ソニーグループ株式会社 | ソニー生命保険株式会社
! ソニーグループ株式会社 {JP sony.com} | ソニー銀行株式会社 {JP sonybank.net}
= 髙島屋 | 株式会社高島屋
= 株式会社髙島屋 {JP} | (株)高島屋 {JP}
= 宮﨑製作所 | 宮崎製作所株式会社
= 濵田重工株式会社 | 浜田重工㈱
= 濱田重工 | 浜田重工株式会社
= 渡邊倉庫株式会社 | 渡辺倉庫株式会社
= 齋藤鐵工所 | 有限会社斎藤鉄工所
= 廣瀬電機 | 広瀬電機株式会社
= 東京瓦斯電氣工業 | 東京瓦斯電気工業㈱
= 澤井製薬株式会社 | 沢井製薬株式会社
= 櫻井精機 | 桜井精機株式会社
= 株式會社資生堂 | 株式会社資生堂
= 味の素株式会社 / Ajinomoto Co., Inc. | Ajinomoto {JP}
= 合同会社カベル・ロジスティクス | カベルロジスティクス合同会社
= カベル・ロジスティクス | ｶﾍﾞﾙﾛｼﾞｽﾃｨｸｽ㈱
= Nidec Corporation {JP} | Nidec {JP nidec.com}
! Nidec | Nitto
! Nidec Corporation {JP} | Nitto Denko Corporation {JP}
! Nidec Corporation {JP} | Nichidai Corporation {JP}
! ニデック株式会社 | 日東電工株式会社
= 日本電産株式会社 {JP lei:353800C8MIPEXAMPLE10} | ニデック株式会社 {JP lei:353800C8MIPEXAMPLE10}
= 日本電産株式会社 {JP jp-corporate-number:1130001000053} | Nidec Corporation {JP jp-corporate-number:1130001000053}
! さくらインターネット株式会社 | さくら不動産株式会社
! 株式会社さくら {JP sakura-foods.example} | 株式会社さくら {JP sakura-kensetsu.example}
! Sakura Logistics K.K. {JP} | Sakura Foods K.K. {JP}
! Sakura Seiki Co., Ltd. {JP sakuraseiki.co.jp} | Sakura Color Products Corporation {JP craypas.co.jp}
! 株式会社サクラ {JP jp-corporate-number:7000012050002} | 株式会社サクラ {JP jp-corporate-number:1130001000053}
! サクラ工業 | サクラ精機
= サクラ精機株式会社 {JP} | Sakura Seiki Co., Ltd. {JP} / サクラ精機
= クボタ {JP} | Kubota Corporation {JP}
= 株式会社クボタ {JP kubota.co.jp} | クボタ
= ヤマハ発動機 | ヤマハ発動機株式会社
! ヤマハ株式会社 | ヤマハ発動機株式会社
! Yamaha Corporation {JP} | Yamaha Motor Co., Ltd. {JP}
= マツダ株式会社 / Mazda Motor Corporation | Mazda Motor
= スズキ株式会社 {JP} | Suzuki K.K. {JP}
! スズキ株式会社 | スバル株式会社
! 三菱電機株式会社 | 三菱重工業株式会社
! 三菱商事 | 三菱倉庫
! 三菱商事株式会社 | 三井物産株式会社
! 三井物産 | 三井不動産
! Mitsubishi Electric Corporation | Mitsubishi Heavy Industries, Ltd.
! Mitsubishi Corporation {JP} | Mitsui & Co., Ltd. {JP}
! 住友商事 | 住友化学
! 住友商事株式会社 | 住友電気工業株式会社
= 住友化學 | 住友化学株式会社
! パナソニック ホールディングス株式会社 | パナソニック コネクト株式会社
= パナソニック ホールディングス株式会社 | パナソニックホールディングス㈱
! 東京電力 | 関西電力
! 東京エレクトロン | 東京応化工業
= 東京エレクトロン株式会社 | ㈱東京エレクトロン
= Tokyo Electron Limited | Tokyo Electron Ltd.
= Tōkyō Electron K.K. | Tokyo Electron Kabushiki Kaisha
! Tokyo Electron Limited | Tokyo Electric Power Company
! 富士通株式会社 | 富士電機株式会社
! 富士フイルム | 富士ゼロックス
= 富士通㈱ {JP} | 富士通株式会社 {JP fujitsu.com}
! Fujitsu Limited {JP} | Fujitec Co., Ltd. {JP}
! Fujitsu | Fujikura
= Fujitsu Limited {JP fujitsu.com} | 富士通株式会社 {JP fujitsu.com}
= いすゞ自動車株式会社 | いすゞ自動車
= ダイキン工業株式会社 / Daikin Industries, Ltd. | Daikin Industries
! ダイキン工業 | ダイセル
! Daikin Industries, Ltd. | Daicel Corporation
! Daikin Industries, Ltd. {JP daikin.co.jp} | Daikin Europe N.V. {BE daikin.eu}
! Hitachi, Ltd. {JP} | Hitachi Europe Ltd. {GB}
! Hitachi, Ltd. | Hitachi Construction Machinery Co., Ltd.
! Hitachi Construction Machinery (Europe) N.V. {NL} | Hitachi Construction Machinery Co., Ltd. {JP}
= Hitachi K.K. {JP} | ＨＩＴＡＣＨＩ株式会社 {JP}
! ヤマト運輸株式会社 | ヤマトホールディングス株式会社
! 日本通運 | 日本郵船
! 日本通運株式会社 | 日本航空株式会社
= 日本郵船株式会社 / NYK Line | 日本郵船㈱
= 近鉄エクスプレス | 株式会社近鉄エクスプレス
= くらロジスティクス | クラロジスティクス株式会社
= ひかり電機株式会社 | ヒカリ電機
= 有限会社 みどり食品 | みどり食品㈲
= みどり食品株式会社 {JP midori.example} | Midori Shokuhin K.K. {JP midori.example}
! みどり食品株式会社 | みどり製菓株式会社
! 山田製作所 | 山本製作所
! 中村工業株式会社 | 中村興業株式会社
! 大和ハウス工業株式会社 | 大和証券株式会社
! 旭化成 | 旭硝子
= 旭硝子株式会社 {JP jp-corporate-number:5010001000054} | AGC株式会社 {JP jp-corporate-number:5010001000054}
! オリンパス株式会社 | オリックス株式会社
= コニカミノルタ株式会社 | コニカ ミノルタ
! Kyowa Kirin | Kyocera
= ソフトバンク株式会社 {JP} | SoftBank Corp. {JP}
! ソフトバンク株式会社 | ソフトバンクグループ株式会社
`);
