import { readPairs } from './read-pairs.ts';

/** Companies with English names: legal forms, and/&, slips of the pen, renames; short names alike, daughters, namesakes. */
export const englishPairs = readPairs(`
= International Business Machines Corporation | International Business Machines Corp.
= International Business Machines Corporation / IBM | IBM {US ibm.com}
= Procter & Gamble Co. | Procter and Gamble Company
= The Procter & Gamble Company | Procter & Gamble
= Johnson Matthey plc | Johnson Matthey PLC
! Johnson Matthey plc | Johnson & Johnson
! Johnson Controls International plc | Johnson & Johnson
= Applied Materials, Inc. | Applied Materials Inc
! Applied Materials, Inc. | Applied Signal, Inc.
= Rolls-Royce plc | Rolls Royce PLC
! Rolls-Royce plc | Rolls-Royce Motor Cars Limited
= AstraZeneca UK Limited {GB} | Astra Zeneca UK Ltd {GB}
! AstraZeneca UK Limited {GB} | AstraZeneca AB {SE}
= GlaxoSmithKline plc {GB lei:5493000HZTVUYLO1D793} | GSK plc {GB lei:5493000HZTVUYLO1D793}
! United Airlines, Inc. | United Parcel Service, Inc.
! United Technologies Corporation | United Therapeutics Corporation
! General Electric Company | General Motors Company
! General Electric Company {US} | General Electric Company plc {GB gec.example}
= General Dynamics Corporation | General Dynamics Corp
! American Airlines Group Inc. | American Express Company
! National Grid plc | National Gypsum Company
! First Solar, Inc. | First Quantum Minerals Ltd.
! Global Logistics Ltd | Global Foods Ltd
! Global Foundries Inc. | Global Switch Limited
= GlobalFoundries Inc. | Global Foundries Inc.
= Meta Platforms, Inc. {US lei:BQ4BKCS1HXDV9HN80Z93} | Facebook, Inc. {US lei:BQ4BKCS1HXDV9HN80Z93}
! Meta Platforms, Inc. {US} | Meta Materials Inc. {CA}
= Alphabet Inc. {US abc.xyz} | Alphabet {US abc.xyz}
! Alphabet Inc. {US abc.xyz} | Alphabet Fleet Services {GB alphabet.com}
! Oracle Corporation | Orica Limited
! Intel Corporation | Intuit Inc.
! Nike Inc. | Nikon Inc.
! Arm Limited | Arme Limited
! Visa Inc. | Vista Inc.
! Dell Inc. | Dole Inc.
! Tesla, Inc. | Tesco PLC
! Cisco Systems, Inc. | Sysco Corporation
! Axis Capital | Axa Capital
= Microsoft Corporation {US} | Micosoft Corporation {US}
= Northrop Grumman Corporation | Northrup Grumman Corporation
= Schlumberger Limited | Schlumburger Limited
= Honeywell International Inc. | Honeywel International Inc.
= Thermo Fisher Scientific Inc. | Thermo Fischer Scientific Inc
= Weyerhaeuser Company | Weyerhauser Company
= Marks and Spencer Group plc | Marks & Spencer Group PLC
! Marks & Spencer Group plc | Marks & Clerk LLP
= Unilever PLC {GB unilever.com} | Unilever Group {GB unilever.com}
! Smith & Nephew plc | Smiths Group plc
! Smith Logistics Ltd | Smith Engineering Ltd
! Green Energy Ltd {GB greenenergy-leeds.example} | Green Energy Ltd {GB green-energy-kent.example}
! Horizon Ltd {GB} | Horizon Inc. {US horizon-therapeutics.example}
= Lucid Motors USA, Inc. | Lucid Motors USA
! Rivian Automotive, Inc. | Rivian Europe B.V.
= Kavel Logistics Co., Ltd. | Kavel Logistics Company Limited
= Kavel Logistics K.K. {JP kavel.example} | Kavel Logistics {JP kavel.example}
! Kavel Logistics Japan K.K. {JP} | Kavel Logistics Europe B.V. {NL}
! Kavel Logistics Ltd {GB kavel.example} | Kavel Foods Ltd {GB kavel.example}
= Eli Lilly and Company | Eli Lilly & Co.
= AT&T Inc. | AT & T Inc
= 3M Company | 3M Co
! 3M Company | 3i Group plc
! BP plc | BT plc
! HP Inc. | HPE Inc.
= Medtronic plc {IE} | Medtronic PLC {IE}
! Boston Scientific Corporation | Boston Consulting Group
= Texas Instruments Incorporated | Texas Instruments
`);
