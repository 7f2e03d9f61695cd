import { useMessages } from 'use-intl';
import { type RecordWords, recordWords } from '../desk/record-words.ts';
import { useDesk } from '../desk/use-desk.ts';
import { useDay } from '../establishments/establishment-words.ts';

/** The fields of a contact in words. */
export function useContactWords(): RecordWords {
  const { field, mailLanguage, origin } = useMessages().contacts;
  const { countries, labels } = useDesk();
  const day = useDay();
  const forms: Record<string, string> = {
    ...labels.formOfAddressEn,
    ...labels.formOfAddressNl,
    ...labels.formOfAddressJa,
    ...labels.formOfAddressZh,
  };
  const addressed = (value: unknown) =>
    Object.entries(value ?? {})
      .map(([language, form]) => `${language}: ${forms[String(form)] ?? form}`)
      .join(', ');
  return recordWords(field, {
    language: mailLanguage,
    country: countries,
    timeZoneOrigin: origin,
    consent: labels.contactConsent,
    formsOfAddress: addressed,
    consentOn: day,
    startedOn: day,
    leftOn: day,
  });
}
