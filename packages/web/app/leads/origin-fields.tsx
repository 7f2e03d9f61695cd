import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { optionsOf } from '../desk/record-words.ts';
import type { EditableField } from '../desk/ui/editable-section.tsx';
import { fieldsOf } from '../desk/ui/record-fields.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { CreditsField, useCreditsWords } from './credits-field.tsx';
import { useLeadWords } from './lead-words.ts';
import { useOpenOptions } from './open-options.ts';

type Lead = components['schemas']['Lead'];

/** The fields of where a case comes from, and who brought it. */
export function useOriginFields(lead: Partial<Lead>): EditableField[] {
  const t = useTranslations('leads');
  const { countries } = useDesk();
  const open = useOpenOptions();
  const words = useLeadWords();
  const creditsInWords = useCreditsWords();
  const { text, choice } = fieldsOf({ ...lead }, words);
  const none = t('unknown');
  const credits = lead.credits ?? [];
  return [
    choice('originCountry', optionsOf(countries), none, { hint: t('field.originCountryHint') }),
    text('originRegion'),
    choice('source', open('leadSource', lead.source), none),
    choice('cause', open('leadCause', lead.cause), none),
    choice('firstArrival', open('leadArrival', lead.firstArrival), none),
    choice('strategicFit', open('strategicFit', lead.strategicFit), none),
    {
      name: 'credits',
      label: words.label('credits'),
      shown: credits.length > 0 ? creditsInWords(credits) : null,
      control: <CreditsField credits={credits} />,
      wide: true,
    },
  ];
}
