import { useState } from 'react';
import type { Refusal } from '../action-problem.ts';
import type { FormState } from './form-context.ts';

/**
 * The form's own key (the Idempotency-Key header): sent twice by a double click or tried again after a silence, it is
 * one act. After a refusal it stays, for what was refused may have been done and the answer lost on its way; once
 * it was done, the form that still stands there is a new one.
 */
export function FormKey({ refusal, isPending }: FormState) {
  const [key, setKey] = useState(() => keyIn(refusal) ?? newKey());
  const [wasPending, setWasPending] = useState(isPending);
  if (isPending !== wasPending) {
    setWasPending(isPending);
    if (!isPending && !refusal) setKey(newKey());
  }
  // The browser makes another than the server did; whichever stands here is the form's.
  return <input type="hidden" name="idempotencyKey" value={key} suppressHydrationWarning />;
}

const keyIn = (refusal: Refusal | null) => refusal?.typed.idempotencyKey?.[0];

/** 128 bits by chance. Not randomUUID, which browsers have over HTTPS only. */
const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
