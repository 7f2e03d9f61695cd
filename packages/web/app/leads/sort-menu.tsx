import { Button, Menu } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { useMessages, useTranslations } from 'use-intl';
import { IconArrowDown, IconArrowUp } from '../desk/icons.ts';
import { type Sorting, sortedAddress } from '../desk/ui/sorted-head.tsx';
import styles from './columns-menu.module.css';
import { leadSorts } from './lead-sorting.ts';

/** In which order the list runs: also by what stands in no column, and where a telephone shows no heads. */
export function SortMenu({ sorting }: { sorting: Sorting }) {
  const t = useTranslations('leads.sort');
  const { sort } = useMessages().leads;
  const [search] = useSearchParams();
  const Arrow = sorting.direction === 'asc' ? IconArrowUp : IconArrowDown;
  const words = sort.by as Readonly<Record<string, string>>;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          color="gray"
          className={styles.open}
          leftSection={<Arrow size={16} stroke={1.8} aria-hidden />}
          aria-label={t('label', { order: words[sorting.by] ?? '' })}
        >
          {words[sorting.by]}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {Object.keys(leadSorts).map((by) => (
          <Menu.Item
            key={by}
            component={Link}
            to={sortedAddress(search, sorting, by)}
            aria-current={by === sorting.by ? 'true' : undefined}
            {...(by === sorting.by && { rightSection: <Arrow size={16} stroke={1.8} aria-hidden /> })}
          >
            {words[by]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
