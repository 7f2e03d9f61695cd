import {
  type FormHTMLAttributes,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';
import {
  type Fetcher,
  type FetcherWithComponents,
  Form,
  useActionData,
  useNavigation,
  useRevalidator,
} from 'react-router';
import { type ActionProblem, type Refusal, refusalIn } from '../action-problem.ts';
import { isComposing } from '../keyboard/composing.ts';
import { useSeenVersion } from '../live/seen-version.ts';
import { FormStateProvider } from './form-context.ts';
import { FormKey } from './form-key.tsx';
import { ProblemNotice } from './problem-notice.tsx';

interface DeskFormProps extends Omit<FormHTMLAttributes<HTMLFormElement>, 'method' | 'encType' | 'action'> {
  /** Which act of the page's action this is; one page may have several forms. */
  intent: string;
  /** For a form with a file. */
  encType?: 'multipart/form-data';
  /** The version of the record that the colleague has seen, for If-Match. */
  version?: number;
  action?: string;
  /** Posts without leaving the page's place, for edits within it. */
  fetcher?: FetcherWithComponents<unknown>;
  /** Other words for a refusal than those of the desk. */
  notice?: (problem: ActionProblem) => ReactNode;
  children: ReactNode;
}

/**
 * A form that loses nothing: a refusal stands above it and beside its fields, which keep what was typed. After a
 * stale act the record is read again, and the next press is meant for the version then shown.
 */
export function DeskForm(props: DeskFormProps) {
  const { intent, version: latest, fetcher, notice, onKeyDown, children, ...rest } = props;
  const version = useSeenVersion(latest);
  const form = useRef<HTMLFormElement>(null);
  const { refusal, isPending } = useOutcome(intent, fetcher);
  useAttention(form, refusal, isPending);
  function onKey(event: KeyboardEvent<HTMLFormElement>) {
    // Enter in an input method chooses a word; Safari would submit the form by it.
    if (isComposing(event)) {
      if (event.key === 'Enter') event.preventDefault();
      return;
    }
    onKeyDown?.(event);
  }
  const Element = fetcher?.Form ?? Form;
  const current = refusal?.problem.current?.version;
  return (
    <Element ref={form} method="post" noValidate onKeyDown={onKey} {...rest}>
      <input type="hidden" name="intent" value={intent} />
      <FormKey refusal={refusal} isPending={isPending} />
      {version !== undefined && (
        <input
          type="hidden"
          name="version"
          value={Math.max(version, typeof current === 'number' ? current : 0)}
        />
      )}
      <FormStateProvider value={{ refusal, isPending }}>
        {refusal &&
          (notice ? notice(refusal.problem) : <ProblemNotice problem={refusal.problem} form={form} />)}
        {children}
      </FormStateProvider>
    </Element>
  );
}

function useOutcome(intent: string, fetcher: Fetcher<unknown> | undefined) {
  const actionData = useActionData();
  const navigation = useNavigation();
  const { formData, state } = fetcher ?? navigation;
  const isPending = state !== 'idle' && formData?.get('intent') === intent;
  const said = refusalIn(fetcher ? fetcher.data : actionData);
  const refusal = said?.typed.intent?.[0] === intent ? said : null;
  // The router forgets an action's answer when the page is read again, but it still stands.
  const [kept, setKept] = useState(refusal);
  if (refusal && refusal !== kept && !isPending) setKept(refusal);
  if (isPending && kept) setKept(null);
  return { refusal: isPending ? null : (refusal ?? kept), isPending };
}

const wrongField =
  'input[aria-invalid="true"], select[aria-invalid="true"], textarea[aria-invalid="true"], fieldset[aria-invalid="true"] input';

/** Brings the first wrong field under the cursor, and the page up to date when it was stale. */
function useAttention(
  form: React.RefObject<HTMLFormElement | null>,
  refusal: Refusal | null,
  isPending: boolean,
) {
  const { revalidate } = useRevalidator();
  const isStale = refusal?.problem.status === 409;
  useEffect(() => {
    if (!refusal || isPending) return;
    const wrong = form.current?.querySelector<HTMLElement>(wrongField);
    (wrong ?? form.current?.querySelector<HTMLElement>('[data-problem]'))?.focus();
    if (isStale) void revalidate();
  }, [form, refusal, isPending, isStale, revalidate]);
}
