import {
  Button,
  type ButtonProps,
  Checkbox,
  NativeSelect,
  type NativeSelectProps,
  PasswordInput,
  type PasswordInputProps,
  Textarea,
  type TextareaProps,
  TextInput,
  type TextInputProps,
} from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useField } from './field-words.ts';
import styles from './fields.module.css';
import { useFormState } from './form-context.ts';

type Named = { name: string; label: ReactNode };

/** One line of text; `type` for e-mail, telephone, date. Keeps what was typed, and shows what is wrong with it. */
export function TextField(props: TextInputProps & Named) {
  const { error, ...value } = useValue(props);
  return <TextInput {...props} {...value} error={error} />;
}

/** Several lines of text, growing with them. */
export function TextareaField(props: TextareaProps & Named) {
  const { error, ...value } = useValue(props);
  return <Textarea autosize minRows={3} maxRows={20} {...props} {...value} error={error} />;
}

/** One of a list; without a choice, if `none` says so in words. */
export function SelectField({ options, none, ...props }: Omit<NativeSelectProps, 'data'> & Named & Options) {
  const { error, ...value } = useValue(props);
  const data = none === undefined ? [...options] : [{ value: '', label: none }, ...options];
  return <NativeSelect {...props} {...value} data={data} error={error} />;
}

interface Options {
  options: readonly { value: string; label: string }[];
  none?: string;
}

/** Several of a list. */
export function CheckboxField({
  name,
  label,
  options,
  defaultValue = [],
  hint,
}: Named & Omit<Options, 'none'> & { defaultValue?: readonly string[]; hint?: ReactNode }) {
  const { typed, error } = useField(name);
  const chosen = typed ?? defaultValue;
  return (
    <fieldset className={styles.group} aria-invalid={error ? true : undefined}>
      <legend>{label}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      {error && <p className={styles.error}>{error}</p>}
      <div className={styles.choices}>
        {options.map(({ value, label: word }) => (
          <Checkbox
            key={value}
            name={name}
            value={value}
            label={word}
            defaultChecked={chosen.includes(value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** A password; never filled in again by the server. */
export function PasswordField(props: PasswordInputProps & Named) {
  const t = useTranslations('deskUi.password');
  const { error } = useField(props.name);
  // The library marks only the frame of a wrong password, which nobody hears.
  return (
    <PasswordInput
      visibilityToggleButtonProps={{ 'aria-label': t('toggle') }}
      {...props}
      error={error}
      aria-invalid={error ? true : undefined}
    />
  );
}

/** The button that sends the form it stands in; it says at once that it was pressed. */
export function SubmitButton({
  children,
  ...props
}: ButtonProps & { children: ReactNode; name?: string; value?: string }) {
  const { isPending } = useFormState();
  return (
    <Button type="submit" loading={isPending} {...props}>
      {children}
    </Button>
  );
}

type Valued = Pick<React.ComponentProps<'input'>, 'value' | 'defaultValue'> & { name: string };

/** What a field starts with: what was typed before a refusal goes first. One that a page steers keeps its value. */
function useValue({ name, value, defaultValue }: Valued) {
  const { typed, error } = useField(name);
  return value === undefined ? { defaultValue: typed?.[0] ?? defaultValue ?? '', error } : { value, error };
}
