import type { LeadStage } from '../leads/index.ts';
import type { NotificationKind } from './notification.codes.ts';

type Words = Readonly<Record<NotificationKind, { subject: string; line: string }>>;

/** The words of the mails that tell a colleague of his tasks and leads, in the languages of the desk. */
export const notificationTexts = {
  en: {
    kinds: {
      'task-assigned': {
        subject: 'Task for you: {{title}}',
        line: '{{by}} gave you a task for {{day}}: {{title}}.',
      },
      'task-reminder': {
        subject: 'To do by {{day}}: {{title}}',
        line: 'A task of yours is to be done by {{day}}: {{title}}.',
      },
      'lead-assigned': {
        subject: 'Lead for you: {{title}}',
        line: '{{by}} put your name on the lead {{title}}.',
      },
      'lead-moved': {
        subject: '{{title}}: now at {{stage}}',
        line: '{{by}} moved the lead {{title}} to {{stage}}.',
      },
      'landing-proposed': {
        subject: 'To verify: {{title}} landed',
        line: '{{by}} says that {{title}} landed. You verify it.',
      },
      'landing-verified': {
        subject: 'Landed: {{title}}',
        line: '{{by}} verified that {{title}} landed.',
      },
      'lead-due-again': {
        subject: 'Look again: {{title}}',
        line: 'The day has come to look again at the lead {{title}}.',
      },
      'import-done': {
        subject: 'Import is done: {{title}}',
        line: 'The import of {{title}} is done.',
      },
    } satisfies Words,
    one: '{{name}},\n\n{{line}}\n\n{{link}}\n\nWhat Kavel mails you is chosen under Settings: {{settings}}',
    several: {
      subject: '{{count}} notices: {{first}}',
      text: '{{name}},\n\n{{lines}}\n\nWhat Kavel mails you is chosen under Settings: {{settings}}',
    },
    digest: {
      subject: 'Your day in Kavel: {{day}}',
      text: '{{name}},\n\n{{lines}}\n\nWhat Kavel mails you is chosen under Settings: {{settings}}',
    },
    tasks: 'Tasks of yours that are due: {{due}}, of which late: {{late}}.\n{{link}}',
    somebody: 'Kavel',
    stages: {
      new: 'new',
      qualified: 'qualified',
      shortlist: 'shortlist',
      visit: 'visit',
      decision: 'decision',
      landed: 'landed',
    } satisfies Record<LeadStage, string>,
  },
  nl: {
    kinds: {
      'task-assigned': {
        subject: 'Taak voor u: {{title}}',
        line: '{{by}} gaf u een taak voor {{day}}: {{title}}.',
      },
      'task-reminder': {
        subject: 'Te doen voor {{day}}: {{title}}',
        line: 'Een taak van u moet uiterlijk {{day}} af zijn: {{title}}.',
      },
      'lead-assigned': {
        subject: 'Lead voor u: {{title}}',
        line: '{{by}} zette uw naam op de lead {{title}}.',
      },
      'lead-moved': {
        subject: '{{title}}: nu in {{stage}}',
        line: '{{by}} verplaatste de lead {{title}} naar {{stage}}.',
      },
      'landing-proposed': {
        subject: 'Te controleren: {{title}} is geland',
        line: '{{by}} meldt dat {{title}} is geland. U controleert dat.',
      },
      'landing-verified': {
        subject: 'Geland: {{title}}',
        line: '{{by}} bevestigde dat {{title}} is geland.',
      },
      'lead-due-again': {
        subject: 'Opnieuw bekijken: {{title}}',
        line: 'Het is de dag om de lead {{title}} opnieuw te bekijken.',
      },
      'import-done': {
        subject: 'Import is klaar: {{title}}',
        line: 'De import van {{title}} is klaar.',
      },
    } satisfies Words,
    one: '{{name}},\n\n{{line}}\n\n{{link}}\n\nWat Kavel u mailt, kiest u bij Instellingen: {{settings}}',
    several: {
      subject: '{{count}} meldingen: {{first}}',
      text: '{{name}},\n\n{{lines}}\n\nWat Kavel u mailt, kiest u bij Instellingen: {{settings}}',
    },
    digest: {
      subject: 'Uw dag in Kavel: {{day}}',
      text: '{{name}},\n\n{{lines}}\n\nWat Kavel u mailt, kiest u bij Instellingen: {{settings}}',
    },
    tasks: 'Taken van u die aan de beurt zijn: {{due}}, waarvan te laat: {{late}}.\n{{link}}',
    somebody: 'Kavel',
    stages: {
      new: 'nieuw',
      qualified: 'beoordeeld',
      shortlist: 'shortlist',
      visit: 'bezoek',
      decision: 'besluit',
      landed: 'geland',
    } satisfies Record<LeadStage, string>,
  },
} as const;
