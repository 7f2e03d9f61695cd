import { useTranslations } from 'use-intl';
import { type Named, SearchedSelect } from '../desk/ui/searched-select.tsx';

interface OrganisationPickerProps {
  label: string;
  /** What is picked; null for nothing yet. */
  value: Named | null;
  /** That cannot be picked: the organisation itself. */
  except?: string | undefined;
  error: string | undefined;
  isInPopover?: boolean;
  onChange: (picked: Named | null) => void;
}

interface Found extends Named {
  latinName?: string | null;
}

/** Picks an organisation by a part of its name, in any of its spellings. */
export function OrganisationPicker(props: OrganisationPickerProps) {
  const t = useTranslations('organisations.picker');
  return (
    <SearchedSelect<Found>
      {...props}
      path="/desk/organisations/choices"
      allowDeselect={false}
      wordsOf={wordsOf}
      placeholder={t('placeholder')}
      said={{ searching: t('searching'), nothing: t('nothing') }}
    />
  );
}

const wordsOf = ({ name, latinName }: Found) =>
  latinName && latinName !== name ? `${name} · ${latinName}` : name;
