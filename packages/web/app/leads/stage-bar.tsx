import { Button, Menu } from '@mantine/core';
import { Link, useFetcher } from 'react-router';
import { useMessages, useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { refusalIn } from '../desk/action-problem.ts';
import { IconChevronDown } from '../desk/icons.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SubmitButton } from '../desk/ui/fields.tsx';
import { useMay } from '../desk/use-desk.ts';
import { LacksNotice } from './lacks-notice.tsx';
import { useLeadWords } from './lead-words.ts';
import styles from './stage-bar.module.css';

type Lead = components['schemas']['Lead'];
type Stage = Lead['stage'];

/** How far a case has come, the step to the next stage, and what it lacks for that: each leads to its field. */
export function StageBar({ lead }: { lead: Lead }) {
  const t = useTranslations('leads.stageBar');
  const { stage: words } = useMessages().leads;
  const stages = Object.keys(words) as Stage[];
  const at = stages.indexOf(lead.stage);
  const mayMove = useMay('leads:write') && lead.archivedAt === null && lead.status !== 'lost';
  return (
    <section className={styles.bar} aria-label={t('label')}>
      <ol className={styles.stages}>
        {stages.map((stage, place) => (
          <li
            key={stage}
            className={styles.stage}
            data-state={place < at ? 'done' : place === at ? 'here' : 'ahead'}
            {...(place === at && { 'aria-current': 'step' as const })}
          >
            {words[stage]}
          </li>
        ))}
      </ol>
      {mayMove && <Moves lead={lead} stages={stages} />}
      <Lacking lead={lead} />
    </section>
  );
}

/** The step forward as a button, every other stage in a menu. */
function Moves({ lead, stages }: { lead: Lead; stages: readonly Stage[] }) {
  const t = useTranslations('leads.stageBar');
  const { stage: words } = useMessages().leads;
  const fetcher = useFetcher<unknown>();
  const next = lead.next?.stage;
  // That a case landed is verified in a part of its own.
  const step = next && next !== 'landed' ? next : undefined;
  const others = stages.filter((stage) => stage !== lead.stage && stage !== step && stage !== 'landed');
  // What was missing is said until something of the case is another.
  const refused = Number(refusalIn(fetcher.data)?.typed.version?.[0]);
  const moveTo = (stage: Stage) =>
    fetcher.submit({ intent: 'move', stage, version: lead.version }, { method: 'post' });
  return (
    <DeskForm
      intent="move"
      version={lead.version}
      fetcher={fetcher}
      notice={(problem) =>
        problem.code === 'stage-lacks' && refused !== lead.version ? null : <LacksNotice problem={problem} />
      }
    >
      <div className={styles.moves}>
        {step && (
          <SubmitButton name="stage" value={step} variant="default">
            {t('moveTo', { stage: words[step] })}
          </SubmitButton>
        )}
        <Menu position="bottom-start">
          <Menu.Target>
            <Button variant="subtle" rightSection={<IconChevronDown size={16} aria-hidden />}>
              {t('other')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((stage) => (
              <Menu.Item key={stage} onClick={() => moveTo(stage)}>
                {t('moveTo', { stage: words[stage] })}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
    </DeskForm>
  );
}

/** What is missing for the next stage; nothing where nothing is. */
function Lacking({ lead: { next } }: { lead: Lead }) {
  const t = useTranslations('leads.stageBar');
  const { stage: words } = useMessages().leads;
  const { label } = useLeadWords();
  if (!next) return null;
  const stage = words[next.stage];
  if (next.missing.length === 0) return <p className={styles.ready}>{t('ready', { stage })}</p>;
  return (
    <div className={styles.lacking}>
      <p>{t('lacking', { stage, count: next.missing.length })}</p>
      <ul>
        {next.missing.map(({ field }) => (
          <li key={field}>
            <Link to={`#fact-${field}`}>{label(field)}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
