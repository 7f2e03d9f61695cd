import type { TemplateTexts } from './template-texts.ts';

export const dutchTexts: TemplateTexts = {
  'first-answer': {
    name: 'Eerste antwoord',
    subject: 'Uw aanvraag {{reference}}: {{organisationName}} in de regio Amsterdam',
    text: `Geachte {{contactAddressed}},

Dank u wel voor uw aanvraag van {{receivedOn}} (kenmerk {{reference}}). Ik heb gelezen wat {{organisationName}} zoekt en ben vanaf nu uw contactpersoon.

Ik ga na welke locaties en partners bij uw plannen passen en laat u weten wat ik vind. Verandert er in de tussentijd iets aan uw kant? Dan kunt u deze mail gewoon beantwoorden.

Met vriendelijke groet,

{{signature}}`,
  },
  'ask-more-information': {
    name: 'Vraag om meer informatie',
    subject: 'Uw aanvraag {{reference}}: enkele vragen',
    text: `Geachte {{contactAddressed}},

Dank u wel voor uw aanvraag van {{receivedOn}} (kenmerk {{reference}}). Om {{organisationName}} een antwoord te geven waar u iets aan heeft, wil ik graag iets meer weten:

1. Welke activiteiten wilt u op de locatie onderbrengen, en hoeveel mensen werken daar in de eerste drie jaar?
2. Hoeveel vloeroppervlak of grond heeft u nodig, en vanaf wanneer?
3. Hoeveel elektrisch vermogen verwacht u nodig te hebben? Aansluitingen zijn in onze regio schaars; daarom kijken we hier vroeg naar.

Een kort antwoord volstaat. Spreekt u mij liever? Laat dan weten wanneer het u schikt.

Met vriendelijke groet,

{{signature}}`,
  },
  'invitation-to-talk': {
    name: 'Uitnodiging voor een gesprek',
    subject: 'Uw aanvraag {{reference}}: een gesprek?',
    text: `Geachte {{contactAddressed}},

Dank u wel voor uw aanvraag van {{receivedOn}} (kenmerk {{reference}}). Ik hoor graag van uzelf meer over uw plannen.

Schikt het u om een half uur te praten, via video of bij ons op kantoor? Stuurt u mij dan twee of drie momenten die u passen, in uw eigen tijdzone. Ik bevestig er één.

Met vriendelijke groet,

{{signature}}`,
  },
  'follow-up-after-call': {
    name: 'Na een gesprek',
    subject: 'Ons gesprek over {{organisationName}}',
    text: `Geachte {{contactAddressed}},

Dank u wel voor ons gesprek. Ik heb een goed beeld gekregen van wat {{organisationName}} nodig heeft.

Zoals afgesproken zoek ik de besproken punten uit en stuur ik u wat ik vind. Heb ik iets gemist of is u nog iets te binnen geschoten? Dan hoor ik het graag.

Met vriendelijke groet,

{{signature}}`,
  },
  'follow-up-checking-in': {
    name: 'Contact houden',
    subject: '{{organisationName}}: hoe staat het met uw plannen?',
    text: `Geachte {{contactAddressed}},

Het is enige tijd geleden dat wij contact hadden. Hoe staat het met de plannen van {{organisationName}}?

Kunnen wij iets voor u uitzoeken of regelen? Een kort antwoord volstaat. Ook als uw plannen veranderd of uitgesteld zijn, hoor ik dat graag.

Met vriendelijke groet,

{{signature}}`,
  },
  'follow-up-plots': {
    name: 'Passende locaties',
    subject: 'Locaties die bij {{organisationName}} kunnen passen',
    text: `Geachte {{contactAddressed}},

In onze regio zijn locaties beschikbaar die bij {{organisationName}} kunnen passen. Ik laat u graag zien waar ze liggen, hoe groot ze zijn en welk vermogen er wanneer beschikbaar is.

Zal ik u de gegevens sturen, of bekijkt u ze liever samen met mij op de kaart, via video? Laat u mij weten wat u het beste schikt.

Met vriendelijke groet,

{{signature}}`,
  },
};
