import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { deskApi, loaded } from '../desk/api.server.ts';
import { EmptyState } from '../desk/ui/empty-state.tsx';
import { PageHead } from '../desk/ui/page-head.tsx';
import { Section } from '../desk/ui/record-layout.tsx';
import lines from '../desk/ui/record-lines.module.css';
import { useMay } from '../desk/use-desk.ts';
import type { Route } from './+types/list';
import styles from './mail-templates.module.css';
import { TextLine } from './text-line.tsx';
import { textsIn } from './texts-in.ts';

export async function loader({ request }: Route.LoaderArgs) {
  return { texts: textsIn(await loaded(request, deskApi(request).GET('/v1/mail-templates'))) };
}

const purposes = ['answer', 'follow-up'] as const;

export default function MailTemplates({ loaderData: { texts } }: Route.ComponentProps) {
  const t = useTranslations('mailTemplates');
  const add = useMay('mail-templates:write') && (
    <Button component={Link} to="/desk/mail-templates/new">
      {t('new')}
    </Button>
  );
  if (texts.length === 0) {
    return (
      <>
        <PageHead name={t('title')} />
        <EmptyState title={t('empty.title')} act={add}>
          {t('empty.text')}
        </EmptyState>
      </>
    );
  }
  return (
    <div className={styles.list}>
      <PageHead name={t('title')} acts={add}>
        <p>{t('intro')}</p>
      </PageHead>
      {purposes.map((purpose) => (
        <Section key={purpose} title={t(`purpose.${purpose}`)}>
          <ul className={lines.lines}>
            {texts
              .filter((text) => text.purpose === purpose)
              .map((text) => (
                <TextLine key={text.key} text={text} />
              ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}
