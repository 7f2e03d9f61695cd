import type { ReactNode } from 'react';
import { useDates } from '../desk/ui/dates.ts';
import { SelectField } from '../desk/ui/fields.tsx';

interface TimeZoneFieldProps {
  label: string;
  hint: ReactNode;
  defaultValue: string;
}

/** All time zones that the browser knows, by place; rendered only in the browser, since the server knows others. */
export function TimeZoneField({ label, hint, defaultValue }: TimeZoneFieldProps) {
  const { placeOf } = useDates();
  return (
    <SelectField
      name="timeZone"
      label={label}
      description={hint}
      none="–"
      options={zonesWith(defaultValue, placeOf)}
      defaultValue={defaultValue}
    />
  );
}

function zonesWith(present: string, placeOf: (zone: string) => string) {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), present]);
  return [...zones]
    .map((zone) => ({ value: zone, label: `${placeOf(zone)} (${zone.split('/')[0]})` }))
    .sort((a, b) => a.label.localeCompare(b.label));
}
