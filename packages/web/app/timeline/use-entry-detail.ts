import { useMessages, useTranslations } from 'use-intl';
import { useExact } from '../desk/ui/moment.tsx';
import type { Entry } from './merge-entries.ts';

/** What an entry says beside its kind: which files came with it, where an inquiry was routed to, why it was rejected, when a follow-up goes. */
export function useEntryDetail({ kind, details }: Entry): string {
  const t = useTranslations('timeline');
  const { channel, reason, because } = useMessages().timeline;
  const exact = useExact();
  const said = (name: string) => (typeof details?.[name] === 'string' ? details[name] : '');
  const coded = (words: Readonly<Record<string, string>>, code: string) => words[code] ?? code;
  switch (kind) {
    case 'addition': {
      const files = Array.isArray(details?.files) ? details.files.map(String).join(', ') : '';
      return files && t('withFiles', { files });
    }
    case 'received':
      return coded(channel, said('channel'));
    case 'rejected':
      return coded(reason, said('reason'));
    case 'escalated':
      return said('to') && t('escalatedTo', { to: said('to') });
    case 'routed':
      return (
        said('municipality') &&
        t(said('assignee') ? 'routedToPerson' : 'routedTo', {
          municipality: said('municipality'),
          assignee: said('assignee'),
        })
      );
    case 'meeting-planned':
    case 'meeting-changed':
    case 'meeting-cancelled':
      return said('beginsAt') && exact(said('beginsAt'), said('timeZone'));
    case 'follow-up-planned':
    case 'follow-up-moved':
    case 'follow-up-cancelled': {
      const goes = said('sendAt') && t(`goes.${kind}`, { when: exact(said('sendAt'), said('timeZone')) });
      return [goes, said('because') && coded(because, said('because'))].filter(Boolean).join('; ');
    }
    default:
      return '';
  }
}
