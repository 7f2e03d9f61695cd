import { createContext, useContext } from 'react';
import type { components } from '../api/schema.gen.ts';
import type { DeskLocale } from './i18n/desk-locale.ts';
import type { Me } from './session.server.ts';

export type Permission = components['schemas']['Permission'];

export interface Desk {
  me: Me;
  locale: DeskLocale;
  /** The words of coded answers in the colleague's language. */
  labels: components['schemas']['CodeLabels'];
  /** The codes that are not chosen anew, by their list. */
  retired: Readonly<Record<string, readonly string[]>>;
  /** Names of countries by code; made on the server, since browsers' lists differ in age. */
  countries: Record<string, string>;
  municipalities: { id: string; slug: string; name: string }[];
}

const DeskContext = createContext<Desk | null>(null);

export const DeskProvider = DeskContext.Provider;

/** Who works here, in which language, and the words of the code lists. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk is used outside the desk');
  return desk;
}

/** The words of coded answers; undefined before anybody has signed in. */
export function useLabels(): Desk['labels'] | undefined {
  return useContext(DeskContext)?.labels;
}

/** Whether the colleague may do this; what he may not do is not offered. */
export function useMay(permission: Permission): boolean {
  return useDesk().me.permissions.includes(permission);
}
