import { Checkbox } from '@mantine/core';
import { useFormState } from '../../desk/ui/form-context.ts';

/** Asks whether a rate is right that was refused because it is far from the last one; nothing otherwise. */
export function ConfirmJump({ label }: { label: string }) {
  const { refusal } = useFormState();
  const jumps = refusal?.problem.errors.some(({ code }) => code === 'rate-jumps') ?? false;
  const wasConfirmed = refusal?.typed.isConfirmed?.[0] === 'true';
  if (!jumps && !wasConfirmed) return null;
  return <Checkbox name="isConfirmed" value="true" label={label} defaultChecked={wasConfirmed} />;
}
