import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { Link, useSubmit } from 'react-router';
import { useTranslations } from 'use-intl';
import { useDesk } from '../use-desk.ts';
import styles from './top-bar.module.css';

const languages = [
  ['en', 'English'],
  ['nl', 'Nederlands'],
] as const;
const schemes = ['auto', 'light', 'dark'] as const;

/** The colleague's own menu: settings, language, light or dark, and the way out. */
export function UserMenu() {
  const t = useTranslations('desk.user');
  const { me, locale } = useDesk();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const submit = useSubmit();
  const speak = (code: string) =>
    submit({ locale: code }, { method: 'post', action: '/desk/language', navigate: false });
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <UnstyledButton className={styles.user}>
          <span className={styles.initials} aria-hidden>
            {me.initials}
          </span>
          <span className={styles.name}>{me.name}</span>
          <span className={styles.hidden}>{t('label')}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to="/desk/settings">
          {t('settings')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('language')}</Menu.Label>
        <Menu.RadioGroup value={locale} onChange={speak}>
          {languages.map(([code, name]) => (
            <Menu.RadioItem key={code} value={code} lang={code} closeMenuOnClick>
              {name}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{t('appearance')}</Menu.Label>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(scheme) => setColorScheme(scheme as typeof colorScheme)}
        >
          {schemes.map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme}>
              {t(`scheme.${scheme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item onClick={() => submit(null, { method: 'post', action: '/desk/sign-out' })}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
