import { readPairs } from './read-pairs.ts';

/** Companies of mainland China: legal forms, places in the name, pinyin, traditional script; daughters and namesakes. */
export const chinesePairs = readPairs(`
= 华为技术有限公司 | 华为技术
= 华为技术有限公司 {CN} | 華為技術有限公司 {CN}
= 华为技术有限公司 {CN} | Huawei Jishu Youxian Gongsi {CN}
= 华为技术有限公司 {CN huawei.com} | Huawei Technologies Co., Ltd. {CN huawei.com}
! 华为技术有限公司 {CN} | 华为终端有限公司 {CN}
! 华为技术有限公司 | 华为数字能源技术有限公司
! Huawei Technologies Co., Ltd. {CN} | Huawei Technologies (Netherlands) B.V. {NL}
= 比亚迪股份有限公司 | 比亚迪
= 比亚迪股份有限公司 {CN} | Biyadi {CN}
! 比亚迪股份有限公司 | 比亚迪半导体股份有限公司
! 比亚迪汽车工业有限公司 | 比亚迪半导体股份有限公司
= 宁德时代新能源科技股份有限公司 | 寧德時代新能源科技股份有限公司
= 宁德时代新能源科技股份有限公司 / CATL | CATL {CN}
! 宁德时代新能源科技股份有限公司 | 宁波时代新能源科技股份有限公司
= 深圳市大疆创新科技有限公司 | 深圳大疆创新科技有限公司
= 深圳市大疆创新科技有限公司 {CN} | 大疆创新科技有限公司 {CN}
= 大疆创新 / DJI | DJI {CN dji.com}
! 深圳市腾讯计算机系统有限公司 | 深圳市腾讯产业投资有限公司
= 腾讯控股有限公司 | 騰訊控股有限公司
= 腾讯控股有限公司 {CN tencent.com} | Tencent Holdings Ltd. {CN tencent.com}
! 腾讯控股有限公司 | 腾邦控股有限公司
= 阿里巴巴集团控股有限公司 | 阿里巴巴集團控股有限公司
= 阿里巴巴集团控股有限公司 {CN} | Alibaba Jituan Konggu Youxian Gongsi {CN}
! 阿里巴巴集团控股有限公司 | 阿里云计算有限公司
! 阿里巴巴（中国）有限公司 | 阿里巴巴（杭州）文化创意有限公司
= 小米科技有限责任公司 | 小米科技有限公司
= 小米科技有限责任公司 {CN} | Xiaomi Keji {CN}
! 小米科技有限责任公司 | 小鹏科技有限公司
! 小米通讯技术有限公司 | 小米科技有限责任公司
= 联想（北京）有限公司 | 联想(北京)有限公司
! 联想（北京）有限公司 | 联想（上海）有限公司
! 联想控股股份有限公司 | 联想集团有限公司
= 海尔智家股份有限公司 | 海爾智家股份有限公司
= 海尔智家股份有限公司 {CN cn-uscc:91370200264574251E} | 青岛海尔股份有限公司 {CN cn-uscc:91370200264574251E}
! 海尔智家股份有限公司 | 海信视像科技股份有限公司
! 海尔集团公司 | 海信集团有限公司
! Haier Group | Hisense Group
! Haier | Hikvision
= 中国石油化工股份有限公司 | 中國石油化工股份有限公司
! 中国石油化工股份有限公司 | 中国石油天然气股份有限公司
! 中国银行股份有限公司 | 中国农业银行股份有限公司
! 中国建设银行 | 中国建筑
! 中国移动通信集团有限公司 | 中国联合网络通信集团有限公司
= 中兴通讯股份有限公司 | 中兴通讯
= 中兴通讯股份有限公司 {CN zte.com.cn} | ZTE Corporation {CN zte.com.cn}
! 中兴通讯股份有限公司 | 中芯国际集成电路制造有限公司
= 上海微电子装备（集团）股份有限公司 | 上海微电子装备集团股份有限公司
! 上海汽车集团股份有限公司 | 上海电气集团股份有限公司
! 广州汽车集团股份有限公司 | 北京汽车集团有限公司
= 廣州汽車集團股份有限公司 | 广州汽车集团股份有限公司
= 重庆长安汽车股份有限公司 {CN} | Chongqing Changan Qiche {CN}
! 重庆长安汽车股份有限公司 | 重庆长城汽车股份有限公司
! Chang An Logistics Co., Ltd. {CN} | Chang Hong Electric Co., Ltd. {CN}
= 浙江吉利控股集团有限公司 | 浙江吉利控股集团
! 浙江吉利控股集团有限公司 | 浙江吉华集团股份有限公司
! 吉利汽车控股有限公司 | 浙江吉利控股集团有限公司
= 药明康德 | 無錫藥明康德 / 藥明康德
! 药明康德新药开发有限公司 | 药明生物技术有限公司
! 隆基绿能科技股份有限公司 {CN cn-uscc:916101167101813521} | 隆基绿能科技股份有限公司 {CN cn-uscc:91110000600037341L}
= 顺丰速运有限公司 | 順豐速運
! 顺丰速运有限公司 | 圆通速递有限公司
= 京东物流股份有限公司 {CN jd.com} | JD Logistics, Inc. {CN jd.com}
= 科大讯飞股份有限公司 {CN} | Keda Xunfei {CN}
`);
