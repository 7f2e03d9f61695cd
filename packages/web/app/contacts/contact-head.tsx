import { Alert, Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { Day } from '../desk/ui/moment.tsx';
import { langOf, Name } from '../desk/ui/name.tsx';
import { Fact, PageHead } from '../desk/ui/page-head.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { MoveForm } from './move-form.tsx';
import { ClockThere } from './time-there.tsx';

interface ContactHeadProps {
  contact: components['schemas']['Contact'];
  mayEdit: boolean;
}

/** The head of a contact: of which organisation, whether still there, and whether one may write. */
export function ContactHead({ contact, mayEdit }: ContactHeadProps) {
  const t = useTranslations('contacts');
  const { countries } = useDesk();
  const [isMoving, setMoving] = useState(false);
  const stop = useCallback(() => setMoving(false), []);
  const { organisation, jobTitle, email, leftOn, consent } = contact;
  return (
    <PageHead
      name={contact.name}
      latin={contact.nameReading}
      above={jobTitle ? <span lang={langOf(jobTitle)}>{jobTitle}</span> : t('section.facts')}
      facts={
        <>
          <Fact label={t('field.organisationId')}>
            <Link to={`/desk/organisations/${organisation.id}`}>
              <Name
                name={organisation.name}
                lang={organisation.nameLanguage}
                latin={organisation.latinName}
              />
            </Link>
          </Fact>
          {leftOn && (
            <Fact label={t('field.leftOn')}>
              <Day on={leftOn} />
            </Fact>
          )}
          <Fact label={t('field.country')}>
            {countries[contact.country] ?? contact.country}, <ClockThere zone={contact.timeZone} />
          </Fact>
        </>
      }
      acts={
        mayEdit && (
          <Button variant="default" onClick={() => setMoving(!isMoving)} aria-expanded={isMoving}>
            {t('move.act')}
          </Button>
        )
      }
    >
      {isMoving && <MoveForm contact={contact} onDone={stop} />}
      {email === null && <p>{t('missingEmail')}</p>}
      {(consent === 'refused' || consent === 'withdrawn') && (
        <Alert color="clay" variant="outline" mt="md">
          {t(`mayNotWrite.${consent}`)}
        </Alert>
      )}
    </PageHead>
  );
}
