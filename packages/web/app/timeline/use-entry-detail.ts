import { useTranslations } from 'use-intl';
import { useDesk } from '../desk/use-desk.ts';
import type { Entry } from './merge-entries.ts';

/** What an entry says beside its kind: where an inquiry was routed to, why it was rejected, how it came in. */
export function useEntryDetail({ kind, details }: Entry): string {
  const t = useTranslations('timeline');
  const { labels } = useDesk();
  const said = (name: string) => (typeof details?.[name] === 'string' ? details[name] : '');
  if (kind === 'routed' && said('municipality')) {
    const municipality = said('municipality');
    const assignee = said('assignee');
    return assignee ? t('routedToPerson', { municipality, assignee }) : t('routedTo', { municipality });
  }
  if (kind === 'received') {
    const channel = said('channel');
    return channel === 'web' || channel === 'telephone' || channel === 'mail' ? t(`channel.${channel}`) : '';
  }
  if (kind === 'rejected') {
    const reasons: Record<string, string> = 'rejectionReason' in labels ? labels.rejectionReason : {};
    return reasons[said('reason')] ?? said('reason');
  }
  return kind === 'escalated' && said('to') ? t('escalatedTo', { to: said('to') }) : '';
}
