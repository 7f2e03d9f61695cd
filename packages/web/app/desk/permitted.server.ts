import { data, type RouterContextProvider } from 'react-router';
import { meOf } from './session.server.ts';
import type { Permission } from './use-desk.ts';

/** For loaders of pages that are of no use to who may not do this: they get the page that says so. */
export function requirePermission(context: Readonly<RouterContextProvider>, permission: Permission): void {
  if (!meOf(context).permissions.includes(permission)) throw data(null, { status: 403 });
}
