import { index, type RouteConfig, route } from '@react-router/dev/routes';
import { deskRoutes } from './desk/routes.ts';

// Every page of Kavel, one line each. The public side carries no script; the desk is hydrated by its layout.
export default [
  index('public/choose-language.ts'),
  route('inquiry', 'public/choose-language.ts', { id: 'inquiry-without-language' }),
  route('continue/:token', 'public/choose-language.ts', { id: 'continue-without-language' }),
  route('status/:token?', 'public/choose-language.ts', { id: 'status-without-language' }),
  ...deskRoutes,
  route(':locale', 'public/layout.tsx', [
    index('public/home.ts'),
    route('inquiry', 'inquiry/start.tsx'),
    route('inquiry/company', 'inquiry/company.tsx'),
    route('inquiry/request', 'inquiry/request.tsx'),
    route('inquiry/contact', 'inquiry/contact.tsx'),
    route('inquiry/check', 'inquiry/check.tsx'),
    route('inquiry/sent/:reference', 'inquiry/sent.tsx'),
    route('inquiry/pause', 'inquiry/pause.tsx'),
    route('inquiry/pause/sent', 'inquiry/pause-sent.tsx'),
    route('inquiry/expired', 'inquiry/expired.tsx'),
    route('continue/:token', 'inquiry/resume.tsx'),
    route('status', 'status/ask.tsx'),
    route('status/sent', 'status/ask-sent.tsx'),
    route('status/:token', 'status/status.tsx'),
    route('privacy', 'about/privacy.tsx'),
    route('accessibility', 'about/accessibility.tsx'),
    route('*', 'public/not-found.ts'),
  ]),
] satisfies RouteConfig;
