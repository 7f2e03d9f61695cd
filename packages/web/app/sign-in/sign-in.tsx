import { useEffect, useRef } from 'react';
import { data, Form, redirect, useNavigation } from 'react-router';
import { useTranslations } from 'use-intl';
import { Alert, Button, PasswordInput, TextInput } from '@mantine/core';
import { apiFor, dataOf } from '../api/client.server.ts';
import { ApiProblem } from '../api/problem.ts';
import { whoIs } from '../desk/session.server.ts';
import { useDates } from '../desk/ui/dates.ts';
import { pathWithin } from './next-page.ts';
import type { Route } from './+types/sign-in';
import { Door } from './door.tsx';
import styles from './door.module.css';

export function meta({ matches }: Route.MetaArgs) {
  const messages = matches.find((match) => match?.id === 'desk')?.loaderData as { messages?: { signIn: { title: string } } };
  return [{ title: `${messages?.messages?.signIn.title ?? ''} · Kavel` }];
}

export function loader({ context, request }: Route.LoaderArgs) {
  if (isSignedIn(context)) throw redirect(pathWithin(request));
  return null;
}

function isSignedIn(context: Route.LoaderArgs['context']): boolean {
  try {
    return whoIs(context) !== null;
  } catch {
    return false;
  }
}
