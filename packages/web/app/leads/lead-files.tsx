import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { useFileSize } from '../desk/ui/file-size.ts';
import { langOf } from '../desk/ui/name.tsx';
import { Section } from '../desk/ui/record-layout.tsx';
import lines from '../desk/ui/record-lines.module.css';

/** What the company attached, to be kept. */
export function LeadFiles({ files }: { files: components['schemas']['AttachedFile'][] }) {
  const t = useTranslations('leads');
  const size = useFileSize();
  return (
    <Section title={t('section.files')}>
      {files.length === 0 ? (
        <p className={lines.empty}>{t('files.empty')}</p>
      ) : (
        <ul className={lines.lines}>
          {files.map((file) => (
            <li key={file.id} className={lines.line}>
              <span className={lines.name}>
                <a href={`/desk/files/${file.id}`} lang={langOf(file.name)}>
                  {file.name}
                </a>
              </span>
              <span className={lines.muted}>{size(file.size)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
