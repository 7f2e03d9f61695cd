import { createContext, type ReactNode } from 'react';

/** Who else is on the page: a record's page gives it, and its head shows it. */
export const PresentContext = createContext<ReactNode>(null);
