import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { FileList } from '../desk/ui/file-list.tsx';
import { Section } from '../desk/ui/record-layout.tsx';

/** What the company attached, to be kept. */
export function LeadFiles({ files }: { files: components['schemas']['AttachedFile'][] }) {
  const t = useTranslations('leads');
  return (
    <Section title={t('section.files')}>
      <FileList files={files} empty={t('files.empty')} />
    </Section>
  );
}
