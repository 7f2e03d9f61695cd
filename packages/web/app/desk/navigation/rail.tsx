import { type ComponentType, useState } from 'react';
import { NavLink } from 'react-router';
import { useTranslations } from 'use-intl';
import {
  IconFileImport,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconMail,
  IconSettings,
} from '../icons.ts';
import { useMay } from '../use-desk.ts';
import { destinations } from './destinations.ts';
import styles from './rail.module.css';
import { keepRail } from './rail-state.ts';

/** The desk's main navigation at the left; narrow it shows icons, whose words stand in their tooltips. */
export function Rail({ startNarrow }: { startNarrow: boolean }) {
  const t = useTranslations('desk');
  const [narrow, setNarrow] = useState(startNarrow);
  const mayWriteTemplates = useMay('mail-templates:read');
  const mayImport = useMay('imports:read');
  function toggle() {
    setNarrow(!narrow);
    keepRail(!narrow);
  }
  const Toggle = narrow ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <nav className={styles.rail} data-narrow={narrow || undefined} aria-label={t('navigation')}>
      <NavLink to="/desk" end className={() => styles.word} aria-label={t('home')}>
        {narrow ? 'K' : 'Kavel'}
      </NavLink>
      <ul className={styles.list}>
        {destinations.map(({ name, to, icon }) => (
          <RailItem key={name} to={to} icon={icon} label={t(`rail.${name}`)} narrow={narrow} />
        ))}
      </ul>
      <ul className={styles.foot}>
        {mayWriteTemplates && (
          <RailItem
            to="/desk/mail-templates"
            icon={IconMail}
            label={t('rail.mailTemplates')}
            narrow={narrow}
          />
        )}
        {mayImport && (
          <RailItem to="/desk/imports" icon={IconFileImport} label={t('rail.imports')} narrow={narrow} />
        )}
        <RailItem to="/desk/settings" icon={IconSettings} label={t('rail.settings')} narrow={narrow} />
        <li>
          <button
            type="button"
            className={styles.item}
            onClick={toggle}
            title={narrow ? t('rail.widen') : undefined}
          >
            <Toggle size={20} stroke={1.6} aria-hidden />
            <span className={styles.label}>{narrow ? t('rail.widen') : t('rail.narrow')}</span>
          </button>
        </li>
      </ul>
    </nav>
  );
}

interface RailItemProps {
  to: string;
  icon: ComponentType<{ size: number; stroke: number; 'aria-hidden': true }>;
  label: string;
  narrow: boolean;
}

function RailItem({ to, icon: Icon, label, narrow }: RailItemProps) {
  return (
    <li>
      <NavLink to={to} end={to === '/desk'} className={() => styles.item} title={narrow ? label : undefined}>
        <Icon size={20} stroke={1.6} aria-hidden />
        <span className={styles.label}>{label}</span>
      </NavLink>
    </li>
  );
}
