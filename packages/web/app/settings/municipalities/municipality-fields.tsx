import { useMessages, useTranslations } from 'use-intl';
import type { components } from '../../api/schema.gen.ts';
import { optionsOfNamed, recordWords } from '../../desk/record-words.ts';
import { fieldsOf } from '../../desk/ui/record-fields.tsx';

type Municipality = components['schemas']['Municipality'];

export function useMunicipalityFields(
  municipality: Municipality,
  colleagues: { id: string; name: string }[],
) {
  const t = useTranslations('settings.municipalities');
  const { field } = useMessages().settings.municipalities;
  const names = Object.fromEntries(colleagues.map(({ id, name }) => [id, name]));
  const { text, choice } = fieldsOf(municipality, recordWords(field, { leadUserId: names }));
  const { promiseWorkingDays, leadUserId } = municipality;
  return [
    text('promiseWorkingDays', {
      inputMode: 'numeric',
      hint: t('promiseHint'),
      shown: t('days', { count: promiseWorkingDays }),
    }),
    choice('leadUserId', optionsOfNamed(colleagues), t('nobody'), {
      hint: t('leadHint'),
      shown: (leadUserId && names[leadUserId]) || t('nobody'),
    }),
    text('telephone', { type: 'tel', hint: t('telephoneHint') }),
    text('email', { type: 'email' }),
  ];
}
