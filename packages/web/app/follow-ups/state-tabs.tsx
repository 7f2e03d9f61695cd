import { useTranslations } from 'use-intl';
import { LinkTabs } from '../desk/ui/link-tabs.tsx';
import { type ListedState, listedStates } from './listed-states.ts';

/** Follow-ups by how they stand. */
export function StateTabs({ state }: { state: ListedState }) {
  const t = useTranslations('followUps');
  const tabs = listedStates.map((one) => ({
    to: one === 'planned' ? '?' : `?state=${one}`,
    word: t(`state.${one}`),
    isOpen: one === state,
  }));
  return <LinkTabs label={t('byState')} tabs={tabs} />;
}
