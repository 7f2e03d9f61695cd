import { useMessages, useTranslations } from 'use-intl';
import { dataOf } from '../../api/client.server.ts';
import type { components } from '../../api/schema.gen.ts';
import { attempt, deskApi, loaded } from '../../desk/api.server.ts';
import { textIn } from '../../desk/form-values.server.ts';
import { keepTyped } from '../../desk/keep-typed.ts';
import { Day } from '../../desk/ui/moment.tsx';
import { Section, Sections } from '../../desk/ui/record-layout.tsx';
import { useMay } from '../../desk/use-desk.ts';
import { useLeadWords } from '../../leads/lead-words.ts';
import { SettingsPage } from '../ui/settings-page.tsx';
import type { Route } from './+types/stages';
import { DecideForm } from './decide-form.tsx';
import styles from './stages.module.css';

type Requirements = components['schemas']['StageRequirements'];
type Decision = components['schemas']['DecideRequirementInput'];

export function loader({ request }: Route.LoaderArgs) {
  return loaded(request, deskApi(request).GET('/v1/stage-requirements'));
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  return attempt(form, async () => {
    const body = {
      stage: textIn(form, 'stage'),
      requirement: textIn(form, 'requirement'),
      required: textIn(form, 'required') === 'true',
      effectiveFrom: textIn(form, 'effectiveFrom'),
    } as Decision;
    await dataOf(deskApi(request).PUT('/v1/stage-requirements', { body }));
    return { saved: 'decide' };
  });
}

export const clientAction = keepTyped;

/** What the stages ask of a lead before it enters; an administrator decides over it from a day on. */
export default function Stages({ loaderData: requirements }: Route.ComponentProps) {
  const t = useTranslations('settings.stages');
  const { stage: words } = useMessages().leads;
  const mayDecide = useMay('stage-requirements:write');
  const stages = (Object.keys(words) as Requirements['asked'][number]['stage'][]).slice(1);
  return (
    <SettingsPage tab="stages">
      <Sections>
        <p className={styles.intro}>{t('intro')}</p>
        {stages.map((stage) => (
          <Section key={stage} title={words[stage]}>
            <Asked asked={requirements.asked.filter((one) => one.stage === stage)} />
          </Section>
        ))}
        <Coming coming={requirements.coming} />
        {mayDecide && <DecideForm requirements={requirements} />}
      </Sections>
    </SettingsPage>
  );
}

function Asked({ asked }: { asked: Requirements['asked'] }) {
  const t = useTranslations('settings.stages');
  const { label } = useLeadWords();
  if (asked.length === 0) return <p className={styles.intro}>{t('nothing')}</p>;
  return (
    <ul className={styles.asked}>
      {asked.map(({ requirement }) => (
        <li key={requirement}>{label(requirement)}</li>
      ))}
    </ul>
  );
}

function Coming({ coming }: { coming: Requirements['coming'] }) {
  const t = useTranslations('settings.stages');
  const { stage: words } = useMessages().leads;
  const { label } = useLeadWords();
  if (coming.length === 0) return null;
  return (
    <Section title={t('coming')}>
      <ul className={styles.asked}>
        {coming.map(({ stage, requirement, required, effectiveFrom }) => (
          <li key={`${stage} ${requirement} ${effectiveFrom}`}>
            {t.rich(required ? 'willBeAsked' : 'willNotBeAsked', {
              requirement: label(requirement),
              stage: words[stage],
              day: () => <Day on={effectiveFrom} />,
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
