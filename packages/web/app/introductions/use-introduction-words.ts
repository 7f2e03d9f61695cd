import { useMessages } from 'use-intl';
import { type RecordWords, recordWords } from '../desk/record-words.ts';
import { useDesk } from '../desk/use-desk.ts';
import { useDay } from '../establishments/establishment-words.ts';

/** The fields of an introduction in words. */
export function useIntroductionWords(): RecordWords {
  const { field } = useMessages().introductions;
  const { labels } = useDesk();
  const day = useDay();
  return recordWords(field, {
    consent: labels.introductionConsent,
    otherConsent: labels.introductionConsent,
    state: labels.introductionState,
    outcome: labels.introductionOutcome,
    consentOn: day,
    otherConsentOn: day,
    madeOn: day,
  });
}
