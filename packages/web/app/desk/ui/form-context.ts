import { createContext, useContext } from 'react';
import type { Refusal } from '../action-problem.ts';

export interface FormState {
  refusal: Refusal | null;
  isPending: boolean;
}

const FormContext = createContext<FormState>({ refusal: null, isPending: false });

export const FormStateProvider = FormContext.Provider;

export const useFormState = (): FormState => useContext(FormContext);
