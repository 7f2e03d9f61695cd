import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { IconPlus } from '../icons.ts';
import { useShortcut } from '../keyboard/shortcuts.tsx';
import { useDesk } from '../use-desk.ts';
import { newThings } from './new-things.ts';

/** What can be made anew by hand; "N" opens it. */
export function NewMenu() {
  const t = useTranslations('desk.new');
  const { permissions } = useDesk().me;
  const [isOpen, setOpen] = useState(false);
  const allowed = newThings.filter(({ permission }) => permissions.includes(permission));
  useShortcut({ key: 'n', does: t('does') }, () => setOpen(allowed.length > 0));
  if (allowed.length === 0) return null;
  return (
    <Menu opened={isOpen} onChange={setOpen} position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconPlus size={18} stroke={1.8} aria-hidden />}>
          {t('label')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {allowed.map(({ name, to }) => (
          <Menu.Item key={name} component={Link} to={to}>
            {t(name)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
