import { useTranslations } from 'use-intl';
import { deskZone, useDates } from '../desk/ui/dates.ts';
import { SelectField } from '../desk/ui/fields.tsx';
import type { People } from './people.server.ts';

interface ZoneFieldProps {
  contacts: People['contacts'];
  defaultValue: string;
  onChange?: (zone: string) => void;
}

/** By which clock a moment is said: the desk's, or that of one of the people. */
export function ZoneField({ contacts, defaultValue, onChange }: ZoneFieldProps) {
  const t = useTranslations('people');
  const { placeOf } = useDates();
  const theirs = contacts.flatMap(({ timeZone }) => timeZone ?? []);
  const zones = [...new Set([deskZone, ...theirs, defaultValue])];
  return (
    <SelectField
      name="timeZone"
      label={t('timeZone')}
      options={zones.map((zone) => ({ value: zone, label: placeOf(zone) }))}
      defaultValue={defaultValue}
      {...(onChange && { onChange: (event) => onChange(event.currentTarget.value) })}
    />
  );
}
