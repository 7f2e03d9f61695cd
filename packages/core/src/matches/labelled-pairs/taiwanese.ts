import { readPairs } from './read-pairs.ts';

/** Companies of Taiwan: traditional and simplified script, legal forms, romanised names; daughters and namesakes. */
export const taiwanesePairs = readPairs(`
= 台灣積體電路製造股份有限公司 | 臺灣積體電路製造股份有限公司
= 台灣積體電路製造股份有限公司 | 台湾积体电路制造股份有限公司
= 台灣積體電路製造股份有限公司 {TW tsmc.com} | Taiwan Semiconductor Manufacturing Company Limited {TW tsmc.com}
= Taiwan Semiconductor Manufacturing Co., Ltd. {TW} | Taiwan Semiconductor Manufacturing Company Limited {TW}
= 台積電 / TSMC | TSMC {TW}
! 台灣積體電路製造股份有限公司 | 台灣大哥大股份有限公司
! Taiwan Semiconductor Manufacturing Co., Ltd. | Taiwan Semiconductor Co., Ltd.
= 鴻海精密工業股份有限公司 | 鸿海精密工业股份有限公司
= 鴻海精密工業股份有限公司 {TW} | 鴻海精密工業 {TW}
= 鴻海精密工業股份有限公司 / Foxconn | Foxconn {TW foxconn.com}
! 鴻海精密工業股份有限公司 | 鴻準精密工業股份有限公司
! 鴻海精密工業股份有限公司 | 鴻騰精密科技股份有限公司
= 聯發科技股份有限公司 | 联发科技股份有限公司
! 聯發科技股份有限公司 | 聯華電子股份有限公司
! 聯發科技股份有限公司 | 聯詠科技股份有限公司
= 聯華電子股份有限公司 | 聯華電子
! MediaTek Inc. {TW} | Mediatrix Inc. {TW}
= 華碩電腦股份有限公司 | 华硕电脑股份有限公司
= 華碩電腦股份有限公司 {TW asus.com} | ASUSTeK Computer Inc. {TW asus.com}
! 華碩電腦股份有限公司 | 華擎科技股份有限公司
! 華碩電腦股份有限公司 | 華邦電子股份有限公司
= 宏碁股份有限公司 | 宏碁
= 宏碁股份有限公司 {TW} | Hongqi {TW} / Acer Incorporated
! Acer Incorporated | Acter Group
! 長榮海運股份有限公司 | 長榮航空股份有限公司
= 長榮海運股份有限公司 | 长荣海运
! Evergreen Marine Corp. (Taiwan) Ltd. {TW} | EVA Airways Corp. {TW}
= 台達電子工業股份有限公司 | 臺達電子工業
! 台達電子工業股份有限公司 | 台光電子材料股份有限公司
! 國泰金融控股股份有限公司 | 國票金融控股股份有限公司
= 國泰金融控股股份有限公司 | 国泰金融控股
! 統一企業股份有限公司 | 統一超商股份有限公司
= 巨大機械工業股份有限公司 | 巨大机械工业
! 大立光電股份有限公司 | 友達光電股份有限公司
= 日月光半導體製造股份有限公司 | 日月光半导体制造股份有限公司
! 日月光半導體製造股份有限公司 | 日月光投資控股股份有限公司
`);
