import { Link } from 'react-router';
import type { components } from '../api/schema.gen.ts';
import { langOf } from '../desk/ui/name.tsx';
import lines from '../desk/ui/record-lines.module.css';
import { useDesk } from '../desk/use-desk.ts';
import { LeadWord } from './lead-word.tsx';

type LeadReference = components['schemas']['LeadReference'];

/** Leads on the page of what they belong to: what each is about and where it stands. */
export function LeadLines({ leads, empty }: { leads: readonly LeadReference[]; empty: string }) {
  const { labels } = useDesk();
  if (leads.length === 0) return <p className={lines.empty}>{empty}</p>;
  return (
    <ul className={lines.lines}>
      {leads.map((lead) => (
        <li key={lead.id} className={lines.line}>
          <span className={lines.name}>
            <Link to={`/desk/leads/${lead.id}`} lang={langOf(lead.title)}>
              {lead.title}
            </Link>{' '}
            <span className={lines.muted}>{labels.leadKind[lead.kind]}</span>
          </span>
          <LeadWord lead={lead} />
        </li>
      ))}
    </ul>
  );
}
