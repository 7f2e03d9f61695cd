import { readPairs } from './read-pairs.ts';

/** Companies in the Netherlands: legal forms, prefixes, accents, places in the name; daughters and namesakes. */
export const dutchPairs = readPairs(`
= ASML Holding N.V. | ASML Holding NV
= ASML Netherlands B.V. {NL} | ASML Netherlands bv {NL}
! ASML Holding N.V. {NL} | ASM International N.V. {NL}
! ASML | ASM
= Koninklijke Philips N.V. | Koninklijke Philips NV
= Koninklijke Philips N.V. {NL philips.com} | Royal Philips {NL philips.com}
= Koninklijke Ahold Delhaize N.V. | Ahold Delhaize
! Philips Lighting B.V. | Philips Medical Systems Nederland B.V.
! Koninklijke Vopak N.V. | Koninklijke Volker Wessels Stevin N.V.
! Koninklijke Bam Groep N.V. | Koninklijke Boskalis B.V.
= Koninklijke Boskalis B.V. | Boskalis
= Van der Valk Logistiek B.V. | Van Der Valk Logistiek
= Van Leeuwen Buizen Groep B.V. | van leeuwen buizen groep bv
! Van Leeuwen Buizen Groep B.V. | Van Leeuwen Transport B.V.
! Jansen Transport B.V. | Janssen Transport B.V. {NL janssen-transport.example}
! Jansen Bouw B.V. | Jansen Transport B.V.
! De Vries Logistiek B.V. | De Vries Installatie B.V.
! Bakker Logistiek Groep B.V. | Bakker Barendrecht B.V.
= Bakker Logistiek Groep B.V. {NL} | Bakker Logistiek {NL}
= Coöperatie Royal FloraHolland U.A. | Cooperatie Royal FloraHolland
= Coöperatieve Rabobank U.A. | Rabobank / Coöperatieve Rabobank
= Stichting Deltares | Deltares
! Stichting Deltares | Deltion College
! Gemeente Almere | Gemeente Amsterdam
! Gemeente Haarlem | Gemeente Haarlemmermeer
= Gemeente Haarlemmermeer | gemeente haarlemmermeer
! Provincie Noord-Holland | Provincie Zuid-Holland
! Hogeschool Rotterdam | Hogeschool Utrecht
! Universiteit Utrecht | Universiteit Twente
= Technische Universiteit Eindhoven | Technische Universiteit  Eindhoven (TU/e)
= NXP Semiconductors N.V. | NXP Semiconductors
! NXP Semiconductors Netherlands B.V. {NL} | Nexperia B.V. {NL}
= DSV Solutions Nederland B.V. | DSV Solutions Nederland BV
! DSV Solutions Nederland B.V. {NL} | DSM Nederland B.V. {NL}
! DHL Parcel (Netherlands) B.V. | DHL Supply Chain (Netherlands) B.V.
= Kühne + Nagel B.V. | Kuhne & Nagel BV
= Kühne + Nagel B.V. {NL} | Kuehne + Nagel B.V. {NL}
= Canon Production Printing Netherlands B.V. {NL kvk:12040679} | Océ-Technologies B.V. {NL kvk:12040679}
! Polder Works B.V. {NL kvk:12345678} | Polder Works B.V. {NL kvk:87654321}
= Polder Works B.V. {NL polderworks.example} | Polder Works {NL}
! Polder Works B.V. | Polder Water B.V.
! Apollo B.V. {NL apollo-textiel.example} | Apollo Inc. {US apollo-medical.example}
! Delta Zonwering B.V. | Delta Lloyd N.V.
! Delta Fiber Nederland B.V. | Delta Electronics (Netherlands) B.V.
! Nippon Express (Nederland) B.V. {NL} | Nippon Steel Trading Nederland B.V. {NL}
= Nippon Express (Nederland) B.V. {NL} | Nippon Express Nederland BV {NL}
! Nippon Express (Nederland) B.V. {NL} | Nippon Express Co., Ltd. {JP}
! Yusen Logistics (Benelux) B.V. {NL} | Yusen Logistics Co., Ltd. {JP}
! Tata Steel IJmuiden B.V. | Tata Steel UK Limited
= Tata Steel IJmuiden B.V. | Tata Steel Ijmuiden
! Fokker Elmo B.V. | Fokker Services B.V.
= Fokker Aerostructures B.V. | Fokker Aerostuctures B.V.
= Friesland Campina Nederland B.V. | FrieslandCampina Nederland B.V.
! Eneco B.V. | Enexis B.V.
! Enexis Netbeheer B.V. | Stedin Netbeheer B.V.
! Vitens N.V. | Vitesco B.V.
= 't Hart Verpakkingen B.V. | t Hart Verpakkingen
! Hart Verpakkingen B.V. | Hart Medisch B.V.
= Wageningen University & Research | Wageningen University and Research
= Schiphol Nederland B.V. | Schiphol Nederland b.v.
`);
