import { Radio } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { deskApi, loaded } from '../desk/api.server.ts';
import { choiceIn } from '../desk/form-values.server.ts';
import { keepTyped } from '../desk/keep-typed.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SelectField, SubmitButton } from '../desk/ui/fields.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { BandWord, MatchReasons } from '../matches/match-words.tsx';
import type { Route } from './+types/accept-inquiry';
import { AcceptPreview } from './accept-preview.tsx';
import { actOnInquiry } from './act.server.ts';
import styles from './act-panel.module.css';
import { ActFoot, ActPanel } from './act-panel.tsx';
import { leadKindOf, leadKinds } from './lead-kinds.ts';
import { useInquiry } from './use-inquiry.ts';

export async function loader({ request }: Route.LoaderArgs) {
  const colleagues = await loaded(request, deskApi(request).GET('/v1/users'));
  return { owners: colleagues.filter(({ role }) => role === 'account-manager' || role === 'admin') };
}

export function action(args: Route.ActionArgs) {
  return actOnInquiry(args, (api, call, form) =>
    api.POST('/v1/inquiries/{id}/acceptances', {
      ...call,
      body: {
        organisationId: choiceIn(form, 'organisationId'),
        contactId: choiceIn(form, 'contactId'),
        ownerId: choiceIn(form, 'ownerId'),
        leadKind: leadKinds.find((kind) => kind === choiceIn(form, 'leadKind')) ?? null,
      },
    }),
  );
}

export const clientAction = keepTyped;

const made = 'new';

/** Makes a lead of the inquiry, at an organisation that is here already or at a new one; nothing is typed again. */
export default function AcceptInquiry({ loaderData: { owners } }: Route.ComponentProps) {
  const t = useTranslations('inquiries.accept');
  const { me, labels } = useDesk();
  const { inquiry, matches } = useInquiry();
  const [surest] = matches;
  const [organisationId, setOrganisationId] = useState(
    surest?.band === 'same' ? surest.organisation.id : made,
  );
  const match = matches.find(({ organisation }) => organisation.id === organisationId);
  const [linksContact, setLinksContact] = useState(true);
  const contact = linksContact ? (match?.contact ?? null) : null;
  const [ownerId, setOwnerId] = useState(inquiry.assignee?.id ?? me.id);
  const [kind, setKind] = useState(leadKindOf[inquiry.kind]);
  return (
    <ActPanel title={t('title')}>
      <p>{t('intro')}</p>
      <DeskForm intent="accept" version={inquiry.version}>
        <input type="hidden" name="organisationId" value={match?.organisation.id ?? ''} />
        <input type="hidden" name="contactId" value={contact?.id ?? ''} />
        <div className={styles.fields}>
          <OrganisationChoice value={match ? organisationId : made} onChange={setOrganisationId} />
          {match?.contact && (
            <Radio.Group
              label={t('contact')}
              value={linksContact ? match.contact.id : made}
              onChange={(value) => setLinksContact(value !== made)}
            >
              <div className={styles.stack}>
                <Radio value={match.contact.id} label={t('known', { name: match.contact.name })} />
                <Radio value={made} label={t('newContact', { name: inquiry.contactName })} />
              </div>
            </Radio.Group>
          )}
          <div className={styles.row}>
            <SelectField
              name="ownerId"
              label={t('owner')}
              value={ownerId}
              onChange={(event) => setOwnerId(event.currentTarget.value)}
              options={owners.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <SelectField
              name="leadKind"
              label={t('kind')}
              value={kind}
              onChange={(event) => setKind(event.currentTarget.value as typeof kind)}
              options={leadKinds.map((code) => ({ value: code, label: labels.leadKind[code] ?? code }))}
            />
          </div>
          <AcceptPreview
            inquiry={inquiry}
            organisation={match?.organisation ?? null}
            contact={contact}
            kind={kind}
            ownerName={owners.find(({ id }) => id === ownerId)?.name ?? me.name}
          />
        </div>
        <ActFoot>
          <SubmitButton>{t('submit')}</SubmitButton>
        </ActFoot>
      </DeskForm>
    </ActPanel>
  );
}

function OrganisationChoice({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useTranslations('inquiries');
  const { inquiry, matches } = useInquiry();
  if (matches.length === 0) {
    return (
      <div>
        <p className={styles.label}>{t('accept.organisation')}</p>
        <p className={styles.said}>{t('accept.newOnly', { name: inquiry.organisationName })}</p>
      </div>
    );
  }
  return (
    <Radio.Group label={t('accept.organisation')} value={value} onChange={onChange}>
      <div className={styles.stack}>
        {matches.map(({ organisation, band, reasons }) => (
          <Radio
            key={organisation.id}
            value={organisation.id}
            label={t('accept.known', { name: organisation.name })}
            description={
              <>
                <BandWord band={band} /> <MatchReasons reasons={reasons} />
              </>
            }
          />
        ))}
        <Radio
          value={made}
          label={t('accept.newOrganisation', { name: inquiry.organisationName })}
          description={inquiry.organisationLatin}
        />
      </div>
    </Radio.Group>
  );
}
