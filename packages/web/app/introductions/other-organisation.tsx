import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useField } from '../desk/ui/field-words.ts';
import { OrganisationPicker } from '../organisations/organisation-picker.tsx';

/** With whom an organisation is brought together; what was picked stays after a refusal. */
export function OtherOrganisation({ except }: { except: string }) {
  const t = useTranslations('introductions.field');
  const { error, typed } = useField('otherOrganisationId');
  const { typed: typedName } = useField('otherOrganisationName');
  const [picked, setPicked] = useState(
    typed?.[0] ? { id: typed[0], name: typedName?.[0] ?? typed[0] } : null,
  );
  return (
    <div>
      <input type="hidden" name="otherOrganisationId" value={picked?.id ?? ''} />
      <input type="hidden" name="otherOrganisationName" value={picked?.name ?? ''} />
      <OrganisationPicker
        label={t('otherOrganisationId')}
        value={picked}
        except={except}
        error={error}
        onChange={setPicked}
      />
    </div>
  );
}
