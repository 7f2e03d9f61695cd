import { Button, Menu, Popover, Select } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { OrganisationPicker } from '../../organisations/organisation-picker.tsx';
import { IconChevronDown } from '../icons.ts';
import { type Filter, type Option, searchWith } from './filter.ts';
import { NumbersForm, PeriodForm, TextForm } from './filter-forms.tsx';
import styles from './filters.module.css';

interface FilterChoiceProps {
  filter: Filter;
  /** It was asked for under "More filters". */
  startsOpen: boolean;
  /** A telephone has no room for it. */
  isForWide: boolean;
  onChoose: () => void;
  /** It was closed, and nothing was chosen. */
  onLeave: () => void;
}

/** More choices than these are searched, not looked through. */
const mostAtAGlance = 12;

/** A filter that can be chosen. */
export function FilterChoice({ filter, startsOpen, isForWide, onChoose, onLeave }: FilterChoiceProps) {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(startsOpen);
  const opening = {
    opened: isOpen,
    onChange(open: boolean) {
      setOpen(open);
      if (!open) onLeave();
    },
  };
  const isMenu = 'options' in filter && filter.options.length <= mostAtAGlance;
  const button = (
    <Button
      variant="subtle"
      size="compact-sm"
      color="gray"
      className={styles.choice}
      data-filter={filter.name}
      {...(isForWide && { visibleFrom: 'sm' })}
      // A menu opens by itself.
      {...(!isMenu && { onClick: () => opening.onChange(!isOpen) })}
      rightSection={<IconChevronDown size={14} stroke={2} aria-hidden />}
    >
      {filter.label}
    </Button>
  );
  if (isMenu) {
    return (
      <Menu position="bottom-start" {...opening}>
        <Menu.Target>{button}</Menu.Target>
        <Menu.Dropdown>
          {filter.options.map(({ value, label }) => (
            <Menu.Item
              key={value}
              component={Link}
              to={searchWith(search, { [filter.name]: value })}
              onClick={onChoose}
            >
              {label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    );
  }
  const choose = (values: Record<string, string>) => {
    onChoose();
    navigate(searchWith(search, values));
  };
  return (
    <Popover position="bottom-start" trapFocus {...opening}>
      <Popover.Target>{button}</Popover.Target>
      <Popover.Dropdown className={styles.form}>
        <Chooser filter={filter} onChoose={choose} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Chooser({
  filter,
  onChoose,
}: {
  filter: Filter;
  onChoose: (values: Record<string, string>) => void;
}) {
  const { name, label } = filter;
  if ('period' in filter) return <PeriodForm period={filter.period} onChoose={onChoose} />;
  if ('numbers' in filter) return <NumbersForm numbers={filter.numbers} onChoose={onChoose} />;
  if ('isText' in filter) return <TextForm label={label} onChoose={(value) => onChoose({ [name]: value })} />;
  if ('organisation' in filter) {
    return (
      <OrganisationPicker
        label={label}
        value={null}
        error={undefined}
        isInPopover
        onChange={(picked) => picked && onChoose({ [name]: picked.id })}
      />
    );
  }
  return (
    <OneOfMany label={label} options={filter.options} onChoose={(value) => onChoose({ [name]: value })} />
  );
}

function OneOfMany({
  label,
  options,
  onChoose,
}: {
  label: string;
  options: Option[];
  onChoose: (value: string) => void;
}) {
  const t = useTranslations('deskUi.filters');
  return (
    <Select
      label={label}
      data={options}
      searchable
      defaultDropdownOpened
      data-autofocus
      comboboxProps={{ withinPortal: false }}
      nothingFoundMessage={t('nothing')}
      autoComplete="off"
      onChange={(value) => value && onChoose(value)}
    />
  );
}
