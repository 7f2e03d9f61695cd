import { index, layout, prefix, route } from '@react-router/dev/routes';

// Every page of the desk, one line each. The outer layout gives words and looks; the shell requires a session.
export const deskRoutes = prefix('desk', [
  layout('desk/layout.tsx', { id: 'desk' }, [
    route('sign-in', 'sign-in/sign-in.tsx'),
    route('sign-out', 'desk/sign-out.ts'),
    route('new-password', 'sign-in/new-password.tsx'),
    layout('desk/shell.tsx', { id: 'desk-shell' }, [
      index('today/today.tsx'),
      route('language', 'desk/language.ts'),
      route('inquiries', 'inquiries/list.tsx'),
      route('inquiries/new', 'inquiries/new-inquiry.tsx'),
      route('inquiries/:id', 'inquiries/record.tsx', [
        route('route', 'inquiries/route-inquiry.tsx'),
        route('accept', 'inquiries/accept-inquiry.tsx'),
        route('answer', 'inquiries/answer-inquiry.tsx'),
        route('reject', 'inquiries/reject-inquiry.tsx'),
      ]),
      route('organisations', 'organisations/list.tsx'),
      route('organisations/new', 'organisations/create.tsx'),
      route('organisations/:id', 'organisations/record.tsx'),
      route('contacts', 'contacts/list.tsx'),
      route('contacts/new', 'contacts/create.tsx'),
      route('contacts/:id', 'contacts/record.tsx'),
      route('leads', 'leads/list.tsx'),
      route('leads/new', 'leads/create.tsx'),
      route('leads/:id', 'leads/record.tsx'),
      route('leads/:id/follow-up', 'follow-ups/plan.tsx'),
      route('follow-ups', 'follow-ups/list.tsx'),
      route('follow-ups/:id', 'follow-ups/change.ts'),
      route('follow-up-moments', 'follow-ups/moments.ts'),
      route('mails/:id', 'mails/record.tsx'),
      route('mails/:id/source', 'mails/source.ts'),
      route('mail-templates', 'mail-templates/list.tsx'),
      route('mail-templates/new', 'mail-templates/create.tsx'),
      route('mail-templates/:id', 'mail-templates/record.tsx'),
      route('mail-previews', 'mail-templates/previews.ts'),
      route('timeline', 'timeline/route.ts'),
      route('files/:id', 'desk/files.ts'),
      route('*', 'desk/not-found.ts'),
    ]),
  ]),
]);
