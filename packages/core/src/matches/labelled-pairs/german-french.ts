import { readPairs } from './read-pairs.ts';

/** German and French companies: compound legal forms, umlauts and accents; daughters and namesakes. */
export const germanFrenchPairs = readPairs(`
= Robert Bosch GmbH | Robert Bosch
= Müller GmbH & Co. KG {DE} | Mueller GmbH & Co KG {DE}
= Müller Maschinenbau GmbH & Co. KG | Müller Maschinenbau
! Müller Maschinenbau GmbH | Müller Milch GmbH
= Bayerische Motoren Werke Aktiengesellschaft / BMW AG | BMW {DE bmw.de}
= BASF SE | BASF
! BASF SE {DE} | BASF Nederland B.V. {NL}
! Siemens AG {DE} | Siemens Energy AG {DE}
! Siemens Healthineers AG | Siemens Mobility GmbH
= Siemens Aktiengesellschaft {DE} | Siemens AG {DE siemens.com}
= Carl Zeiss SMT GmbH | Carl Zeiß SMT GmbH
! Carl Zeiss SMT GmbH | Carl Zeiss Meditec AG
! Infineon Technologies AG | Infinera GmbH
= Infineon Technologies AG | Infinion Technologies AG
! Merck KGaA {DE merckgroup.com} | Merck & Co., Inc. {US merck.com}
! Bayer AG | Beyer AG
= Trumpf SE + Co. KG | TRUMPF SE & Co. KG
! Deutsche Bank AG | Deutsche Bahn AG
! Schmidt Logistik GmbH {DE} | Schmitz Logistik GmbH {DE}
= Société Générale S.A. | Societe Generale
= L'Oréal S.A. | L'Oreal SA
= Compagnie Générale des Établissements Michelin | Compagnie Generale des Etablissements Michelin SCA
! Air France S.A. | Air Liquide S.A.
= L'Air Liquide S.A. {FR airliquide.com} | Air Liquide {FR airliquide.com}
! BNP Paribas S.A. | BNP Paribas Fortis
= STMicroelectronics SAS {FR} | ST Microelectronics S.A.S. {FR}
! Renault S.A.S. | Renault Trucks SAS
= Sanofi-Aventis Groupe | Sanofi Aventis Groupe SA
! Dupont SARL {FR dupont-boulangerie.example} | Dupont SARL {FR dupont-traiteur.example}
! Dupont Boulangerie SARL | Dupont Plomberie SARL
= Schneider Electric SE | Schneider Electric
`);
