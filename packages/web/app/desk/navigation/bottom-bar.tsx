import { Menu, UnstyledButton } from '@mantine/core';
import { Link, NavLink } from 'react-router';
import { useTranslations } from 'use-intl';
import { IconDots } from '../icons.ts';
import styles from './bottom-bar.module.css';
import { atTheBottom, destinations } from './destinations.ts';

/** The navigation where there is no room for a rail: the four most used, and the others under More. */
export function BottomBar() {
  const t = useTranslations('desk');
  return (
    <nav className={styles.bar} aria-label={t('navigation')}>
      {destinations.slice(0, atTheBottom).map(({ name, to, icon: Icon }) => (
        <NavLink key={name} to={to} end={to === '/desk'} className={() => styles.item}>
          <Icon size={22} stroke={1.6} aria-hidden />
          <span className={styles.label}>{t(`rail.${name}`)}</span>
        </NavLink>
      ))}
      <Menu position="top-end">
        <Menu.Target>
          <UnstyledButton className={styles.item}>
            <IconDots size={22} stroke={1.6} aria-hidden />
            <span className={styles.label}>{t('rail.more')}</span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {destinations.slice(atTheBottom).map(({ name, to }) => (
            <Menu.Item key={name} component={Link} to={to}>
              {t(`rail.${name}`)}
            </Menu.Item>
          ))}
          <Menu.Item component={Link} to="/desk/mail-templates">
            {t('rail.mailTemplates')}
          </Menu.Item>
          <Menu.Item component={Link} to="/desk/imports">
            {t('rail.imports')}
          </Menu.Item>
          <Menu.Item component={Link} to="/desk/settings">
            {t('rail.settings')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </nav>
  );
}
