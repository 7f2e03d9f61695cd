import { optionsOf } from '../desk/record-words.ts';
import { type Desk, useDesk } from '../desk/use-desk.ts';

/** The choices of a list of codes: without those that are retired, but for what the record has. */
export function useOpenOptions(): (
  list: keyof Desk['labels'],
  present?: string | readonly string[] | null,
) => ReturnType<typeof optionsOf> {
  const { labels, retired } = useDesk();
  return (list, present) => {
    const kept = [present ?? []].flat();
    const gone = retired[list] ?? [];
    return optionsOf(labels[list]).filter(({ value }) => !gone.includes(value) || kept.includes(value));
  };
}
