import { Button } from '@mantine/core';
import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { useMay } from '../desk/use-desk.ts';
import type { Undone } from './undo.ts';

export type OrganisationMerge = components['schemas']['OrganisationMerge'];

/** All undoings on a page are one fetcher's: its notice tells of the last. */
export const useUndoing = () => useFetcher<Undone>({ key: 'undo-merge' });

/** The way back from a merge, while there is one. */
export function UndoMerge({ merge: { id, merged, undoDaysLeft } }: { merge: OrganisationMerge }) {
  const t = useTranslations('organisationMerges');
  const undoing = useUndoing();
  if (!useMay('organisations:write') || undoDaysLeft === 0) return null;
  return (
    <undoing.Form method="post" action={`/desk/organisation-merges/${id}`}>
      <Button
        type="submit"
        variant="default"
        size="xs"
        loading={undoing.state !== 'idle'}
        aria-label={t('undoThis', { merged: merged.name })}
      >
        {t('undo')}
      </Button>
    </undoing.Form>
  );
}
