import { index, layout, prefix, type RouteConfig, route } from '@react-router/dev/routes';

// Every page of Kavel, one line each. The public side carries no script; the desk is hydrated by its layout.
export default [
  index('public/choose-language.ts'),
  ...prefix('desk', [layout('desk/layout.tsx', [index('desk/today.tsx')])]),
  route(':locale', 'public/layout.tsx', [route('inquiry', 'inquiry/start.tsx')]),
] satisfies RouteConfig;
