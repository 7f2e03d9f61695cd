import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { attempt } from '../desk/api.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { EditableSection } from '../desk/ui/editable-section.tsx';
import { langOf } from '../desk/ui/name.tsx';
import { RecordLayout, Section } from '../desk/ui/record-layout.tsx';
import lines from '../desk/ui/record-lines.module.css';
import { useMay } from '../desk/use-desk.ts';
import { RecordFiles } from '../files/record-files.tsx';
import { MailWord } from '../mails/mail-word.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import type { Route } from './+types/record';
import { actOn } from './introduction.acts.server.ts';
import { IntroductionHead } from './introduction-head.tsx';
import { readIntroductionPage } from './introductions.server.ts';
import { usePurposeFields, useSideFields } from './use-introduction-fields.tsx';

export function loader({ request, params }: Route.LoaderArgs) {
  return readIntroductionPage(request, params.id);
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, () => actOn(request, id, form));
}

export const clientAction = keepTyped;

export default function IntroductionPage({ loaderData }: Route.ComponentProps) {
  const { introduction, timeline, files, contacts, otherContacts } = loaderData;
  const t = useTranslations('introductions.section');
  const mayWrite = useMay('introductions:write');
  const { id, version, organisation, otherOrganisation, state, mails } = introduction;
  // Once their details were sent, who they are and what they said is history.
  const isOpen = state === 'proposed' || state === 'declined';
  const side = { version, mayEdit: mayWrite && isOpen };
  return (
    <RecordLayout
      key={id}
      live={{ noun: 'introduction', id }}
      head={<IntroductionHead introduction={introduction} mayWrite={mayWrite} />}
      sideLabel={t('timeline')}
      side={<Timeline subject={{ introductionId: id }} page={timeline} />}
    >
      <EditableSection
        title={organisation.name}
        intent="side"
        fields={useSideFields(introduction, 'one', contacts)}
        {...side}
      />
      <EditableSection
        title={otherOrganisation.name}
        intent="other-side"
        fields={useSideFields(introduction, 'other', otherContacts)}
        {...side}
      />
      <EditableSection
        title={t('facts')}
        intent="facts"
        version={version}
        fields={usePurposeFields(introduction)}
        mayEdit={mayWrite}
      />
      <Mails mails={mails} />
      <RecordFiles subject={{ introductionId: id }} files={files} readOnly={!mayWrite} />
    </RecordLayout>
  );
}

/** The mails in which each was told of the other. */
function Mails({ mails }: Pick<Route.ComponentProps['loaderData']['introduction'], 'mails'>) {
  const t = useTranslations('introductions');
  return (
    <Section title={t('section.mails')}>
      {mails.length === 0 && <p className={lines.empty}>{t('mailsEmpty')}</p>}
      <ul className={lines.lines}>
        {mails.map(({ id, subject, toAddress, state }) => (
          <li key={id} className={lines.line}>
            <span className={lines.name}>
              <Link to={`/desk/mails/${id}`} lang={langOf(subject)}>
                {subject}
              </Link>{' '}
              <span className={lines.muted}>{toAddress}</span>
            </span>
            <MailWord state={state} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
