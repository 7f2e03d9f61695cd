import { Button } from '@mantine/core';
import { Form, useNavigation } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../../api/schema.gen.ts';
import { useDates } from '../../desk/ui/dates.ts';
import { Section } from '../../desk/ui/record-layout.tsx';
import { Line, Lines } from '../ui/lines.tsx';
import { Outcome } from '../ui/outcome.tsx';
import { deviceOf } from './session-device.ts';

type Session = components['schemas']['Session'];

/** Every browser that the colleague is signed in with; each but this one can be signed out from here. */
export function SessionsSection({ sessions }: { sessions: Session[] }) {
  const t = useTranslations('settings.sessions');
  const inOrder = sessions.toSorted((a, b) => Number(b.current) - Number(a.current));
  const others = sessions.length > 1 && (
    <Form method="post" preventScrollReset>
      <Button type="submit" name="intent" value="others" variant="default" size="compact-sm">
        {t('endOthers')}
      </Button>
    </Form>
  );
  return (
    <Section title={t('title')} acts={others}>
      <Outcome words={{ session: t('ended'), others: t('othersEnded') }} />
      <Lines>
        {inOrder.map((session) => (
          <SessionLine key={session.id} session={session} />
        ))}
      </Lines>
    </Section>
  );
}

function SessionLine({ session }: { session: Session }) {
  const t = useTranslations('settings.sessions');
  const { near, momentOf } = useDates();
  const navigation = useNavigation();
  const found = deviceOf(session.userAgent);
  const device = found ? t('device', found) : t('unknown');
  const since = t('since', { when: near(session.createdAt) });
  const address = addressOf(session);
  const from = address && t('from', { address });
  const until = t('until', { when: momentOf(session.expiresAt) });
  const end = !session.current && (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="session" value={session.id} />
      <Button
        type="submit"
        name="intent"
        value="session"
        variant="default"
        size="compact-sm"
        aria-label={t('endLabel', { device, when: near(session.createdAt) })}
        loading={navigation.formData?.get('session') === session.id}
      >
        {t('end')}
      </Button>
    </Form>
  );
  return (
    <Line name={device} aside={session.current && t('current')} facts={[since, from, until]} act={end} />
  );
}

/** Where it was signed in from; all zeros is an address of this machine itself, and says nothing. */
const addressOf = ({ ipAddress }: Session) => (ipAddress && !/^[0:.]*$/.test(ipAddress) ? ipAddress : null);
