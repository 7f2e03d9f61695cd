import { type MiddlewareFunction, Outlet } from 'react-router';
import type { PageHandle } from '../page-handle.ts';
import { sideContext } from '../security/policy.ts';

export const handle: PageHandle = { hydrate: true, lang: 'en' };

export const middleware: MiddlewareFunction[] = [({ context }) => context.set(sideContext, 'desk')];

export default function DeskLayout() {
  return <Outlet />;
}
