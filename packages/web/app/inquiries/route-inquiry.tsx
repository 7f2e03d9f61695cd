import { Radio } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { choiceIn, textIn } from '../desk/form-values.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SelectField, SubmitButton, TextareaField } from '../desk/ui/fields.tsx';
import type { Route } from './+types/route-inquiry';
import { actOnInquiry } from './act.server.ts';
import styles from './act-panel.module.css';
import { ActFoot, ActPanel } from './act-panel.tsx';
import { useInquiry } from './use-inquiry.ts';

export async function loader({ request }: Route.LoaderArgs) {
  const api = deskApi(request);
  const [municipalities, colleagues] = await orProblemPage(request, () =>
    Promise.all([dataOf(api.GET('/v1/municipalities')), dataOf(api.GET('/v1/users'))]),
  );
  return { municipalities, colleagues: colleagues.filter(({ role }) => role !== 'viewer') };
}

export function action(args: Route.ActionArgs) {
  return actOnInquiry(args, (api, call, form) =>
    api.POST('/v1/inquiries/{id}/routings', {
      ...call,
      body: {
        municipalityId: textIn(form, 'municipalityId'),
        assigneeId: choiceIn(form, 'assigneeId'),
        note: choiceIn(form, 'note'),
      },
    }),
  );
}

export const clientAction = keepTyped;

/** Gives the inquiry to one of the municipalities, which the company may have asked for. */
export default function RouteInquiry({ loaderData }: Route.ComponentProps) {
  const t = useTranslations('inquiries.route');
  const { inquiry } = useInquiry();
  const { municipalities, colleagues } = loaderData;
  const wished = inquiry.answers.municipalities ?? [];
  const first = municipalities.find(({ slug }) => wished.length === 1 && slug === wished[0]);
  const [chosen, setChosen] = useState(inquiry.municipality?.id ?? first?.id ?? '');
  const theirs = colleagues.filter(
    ({ municipalityId, sharedDesk }) => municipalityId === chosen || sharedDesk,
  );
  const municipality = municipalities.find(({ id }) => id === chosen);
  return (
    <ActPanel title={t('title')}>
      <DeskForm intent="route" version={inquiry.version}>
        <div className={styles.fields}>
          <Radio.Group name="municipalityId" label={t('municipality')} value={chosen} onChange={setChosen}>
            <div className={styles.choices}>
              {municipalities.map(({ id, name, slug, promiseWorkingDays }) => (
                <Radio
                  key={id}
                  value={id}
                  label={name}
                  description={[
                    wished.includes(slug) && t('wished'),
                    t('promise', { count: promiseWorkingDays }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                />
              ))}
            </div>
          </Radio.Group>
          <SelectField
            key={chosen}
            name="assigneeId"
            label={t('colleague')}
            none={t('nobody')}
            options={theirs.map(({ id, name, jobTitle }) => ({
              value: id,
              label: jobTitle ? `${name}, ${jobTitle}` : name,
            }))}
          />
          <TextareaField name="note" label={t('note')} description={t('noteHint')} minRows={2} />
        </div>
        <ActFoot>
          <SubmitButton disabled={!municipality}>
            {municipality ? t('submit', { municipality: municipality.name }) : t('submitNone')}
          </SubmitButton>
        </ActFoot>
      </DeskForm>
    </ActPanel>
  );
}
