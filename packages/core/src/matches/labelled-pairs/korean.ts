import { readPairs } from './read-pairs.ts';

/** Companies of Korea: legal forms, spacing, other names; daughters of one group and namesakes. */
export const koreanPairs = readPairs(`
= 삼성전자 주식회사 | 삼성전자
= 삼성전자주식회사 | (주)삼성전자
= 삼성전자㈜ | 주식회사 삼성전자
= 삼성전자 {KR} | 삼성 전자 {KR}
= 삼성전자 {KR samsung.com} | Samsung Electronics Co., Ltd. {KR samsung.com}
= 삼성전자 / Samsung Electronics | Samsung Electronics Co., Ltd.
! 삼성전자 | 삼성전기
! 삼성전자 | 삼성물산
! 삼성전자 주식회사 | 삼성중공업 주식회사
! Samsung Electronics Co., Ltd. {KR} | Samsung Heavy Industries Co., Ltd. {KR}
! Samsung Electronics Co., Ltd. {KR} | Samsung Electro-Mechanics Co., Ltd. {KR}
! Samsung C&T Corporation | Samsung SDI Co., Ltd.
= Samsung C&T Corporation | Samsung C and T Corp.
= 현대자동차 주식회사 | 현대자동차
! 현대자동차 | 현대모비스
! 현대자동차 주식회사 | 현대건설 주식회사
! Hyundai Motor Company {KR} | Hyundai Mobis Co., Ltd. {KR}
! Hyundai Motor Company | Hyundai Steel Company
= Hyundai Motor Company {KR} | Hyundai Motor Co. {KR hyundai.com}
= LG전자 주식회사 | 엘지전자 / LG전자
! LG전자 | LG화학
! LG Chem, Ltd. {KR} | LG Electronics Inc. {KR}
= LG Energy Solution, Ltd. | LG Energy Solution
! LG Energy Solution, Ltd. {KR} | LG Innotek Co., Ltd. {KR}
= 에스케이하이닉스 / SK하이닉스 | SK하이닉스 주식회사
! SK하이닉스 | SK이노베이션
! SK hynix Inc. | SKC Inc.
= SK hynix Inc. {KR skhynix.com} | SK하이닉스 {KR skhynix.com}
= 주식회사 포스코 | 포스코
! 포스코 | 포스코인터내셔널
= 카벨 물류 주식회사 | ㈜카벨물류
! 카벨물류 | 카벨전자
= 두산에너빌리티 {KR lei:988400EXAMPLE0000155} | 두산중공업 {KR lei:988400EXAMPLE0000155}
! 한국전력공사 | 한국가스공사
! 한국가스공사 | 한국수력원자력
= 유한회사 나무식품 | 나무식품 유한회사
! 롯데케미칼 | 롯데쇼핑
`);
