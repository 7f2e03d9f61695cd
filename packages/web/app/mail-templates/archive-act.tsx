import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SubmitButton } from '../desk/ui/fields.tsx';
import type { Template } from './texts-in.ts';

/** Takes a template out of use, or brings it back: mails that were planned keep their words either way. */
export function ArchiveAct({ template: { version, archivedAt } }: { template: Template }) {
  const t = useTranslations('mailTemplates');
  const fetcher = useFetcher();
  const intent = archivedAt ? 'restore' : 'archive';
  return (
    <DeskForm intent={intent} version={version} fetcher={fetcher}>
      <SubmitButton variant="default">{t(intent)}</SubmitButton>
    </DeskForm>
  );
}
