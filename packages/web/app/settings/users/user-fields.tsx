import { useMessages, useTranslations } from 'use-intl';
import type { components } from '../../api/schema.gen.ts';
import { optionsOf, optionsOfNamed, recordWords } from '../../desk/record-words.ts';
import { fieldsOf } from '../../desk/ui/record-fields.tsx';
import { useDesk } from '../../desk/use-desk.ts';
import { sharedDesk, standingOf } from './standing.ts';

type User = components['schemas']['User'];

/** The fields of a colleague's account in two parts: who it is, and what he may do and see. */
export function useUserFields(user?: User) {
  const t = useTranslations('settings.users');
  const { field, role, locale } = useMessages().settings.users;
  const places = useStandingOptions();
  const standings = Object.fromEntries(places.map(({ value, label }) => [value, label]));
  const words = recordWords(field, { role, locale, municipalityId: standings });
  const standing = user ? standingOf(user) : '';
  const { text, choice } = fieldsOf({ ...user, municipalityId: standing }, words);
  const { me } = useDesk();
  return {
    person: [
      text('name', { hint: t('nameHint'), required: true }),
      text('jobTitle', { hint: t('jobTitleHint') }),
      text('telephone', { type: 'tel' }),
    ],
    access: [
      choice('role', optionsOf(role), user ? undefined : t('chooseRole'), { hint: t('roleHint') }),
      choice('municipalityId', places, user ? t('neither') : t('chooseStanding'), {
        hint: t('standingHint'),
        shown: standings[standing] ?? t('neither'),
        valueIn: (current) => standingOf(current as unknown as User),
      }),
    ],
    signIn: [
      text('email', { type: 'email', hint: t('emailHint'), required: true }),
      fieldsOf({ locale: me.locale }, words).choice('locale', optionsOf(locale)),
    ],
  };
}

/** Where colleagues may stand. */
function useStandingOptions() {
  const t = useTranslations('settings.users');
  const { municipalities } = useDesk();
  return [{ value: sharedDesk, label: t('sharedDesk') }, ...optionsOfNamed(municipalities)];
}
