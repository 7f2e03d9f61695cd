import type { FormsOfAddress, Locale } from '../code-lists/index.ts';
import { addressed } from './mail-address.rules.ts';
import { dayInWords, municipalityInWords } from './mail-words.rules.ts';

/** The words a template may hold in double braces. */
export const mailVariables = [
  'organisationName',
  'contactName',
  'contactAddressed',
  'reference',
  'receivedOn',
  'leadTitle',
  'nextStep',
  'nextStepOn',
  'senderName',
  'senderJobTitle',
  'senderTelephone',
  'senderEmail',
  'municipality',
  'signature',
  'today',
] as const;
export type MailVariable = (typeof mailVariables)[number];

export interface VariableSource {
  name: MailVariable;
  /** The record it is read from. */
  source: 'inquiry' | 'organisation' | 'contact' | 'lead' | 'sender' | 'clock';
  meaning: { en: string; nl: string };
}

const variable = (name: MailVariable, source: VariableSource['source'], en: string, nl: string) => ({
  name,
  source,
  meaning: { en, nl },
});

/** Each variable with the record it comes from, for whoever writes a template. */
export const variableSources: readonly VariableSource[] = [
  variable(
    'organisationName',
    'organisation',
    'Organisation, as it writes itself',
    'Organisatie, zoals zij zich schrijft',
  ),
  variable('contactName', 'contact', 'Contact, full name as written', 'Contactpersoon, volledige naam'),
  variable(
    'contactAddressed',
    'contact',
    'Contact, as one addresses people in the mail’s language',
    'Contactpersoon, met de aanspreekvorm van de taal',
  ),
  variable('reference', 'inquiry', 'Reference of the inquiry', 'Kenmerk van de aanvraag'),
  variable('receivedOn', 'inquiry', 'Day the inquiry came in', 'Dag waarop de aanvraag binnenkwam'),
  variable('leadTitle', 'lead', 'Title of the lead', 'Titel van de lead'),
  variable('nextStep', 'lead', 'Next step', 'Volgende stap'),
  variable('nextStepOn', 'lead', 'Day of the next step', 'Dag van de volgende stap'),
  variable('senderName', 'sender', 'Your name', 'Uw naam'),
  variable('senderJobTitle', 'sender', 'Your job title', 'Uw functie'),
  variable('senderTelephone', 'sender', 'Your telephone number', 'Uw telefoonnummer'),
  variable('senderEmail', 'sender', 'Your e-mail address', 'Uw e-mailadres'),
  variable('municipality', 'sender', 'Your municipality', 'Uw gemeente'),
  variable(
    'signature',
    'sender',
    'Your signature: what of the lines above is known',
    'Uw ondertekening: wat van u bekend is',
  ),
  variable('today', 'clock', 'Today', 'Vandaag'),
];

/** What is known of the record a mail is about; what is not known is null or absent. */
export interface MailFacts {
  organisationName?: string | null | undefined;
  contactName?: string | null | undefined;
  contactJobTitle?: string | null | undefined;
  contactForms?: FormsOfAddress | undefined;
  reference?: string | null | undefined;
  receivedOn?: Temporal.PlainDate | null | undefined;
  leadTitle?: string | null | undefined;
  nextStep?: string | null | undefined;
  nextStepOn?: Temporal.PlainDate | null | undefined;
  sender: {
    name: string;
    jobTitle?: string | null | undefined;
    telephone?: string | null | undefined;
    email: string;
    municipality?: { slug: string; name: string } | null | undefined;
  };
  today: Temporal.PlainDate;
}

/** The value of each variable in the mail's language; a variable without a value is absent. */
export function variablesOf(facts: MailFacts, language: Locale): Partial<Record<MailVariable, string>> {
  const { sender } = facts;
  const municipality = municipalityInWords(sender.municipality, language);
  const values: Record<MailVariable, string | null | undefined> = {
    organisationName: facts.organisationName,
    contactName: facts.contactName,
    contactAddressed:
      facts.contactName && addressed(facts.contactName, language, facts.contactJobTitle, facts.contactForms),
    reference: facts.reference,
    receivedOn: facts.receivedOn && dayInWords(facts.receivedOn, language),
    leadTitle: facts.leadTitle,
    nextStep: facts.nextStep,
    nextStepOn: facts.nextStepOn && dayInWords(facts.nextStepOn, language),
    senderName: sender.name,
    senderJobTitle: sender.jobTitle,
    senderTelephone: sender.telephone,
    senderEmail: sender.email,
    municipality,
    signature: [sender.name, sender.jobTitle, municipality, sender.telephone, sender.email]
      .filter((line) => line)
      .join('\n'),
    today: dayInWords(facts.today, language),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value?.trim()));
}
