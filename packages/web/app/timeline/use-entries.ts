import { useEffect, useState } from 'react';
import { useFetcher } from 'react-router';
import { type Entry, mergeEntries } from './merge-entries.ts';
import type { TimelinePage } from './timeline.server.ts';
import type { TimelineSubject } from './timeline-subject.ts';

/**
 * The entries of a record: the page that came with it, and the earlier ones that were asked for. What was shown
 * stays shown when the first page is read anew and its last entry falls off.
 */
export function useEntries(subject: TimelineSubject, page: TimelinePage) {
  const fetcher = useFetcher<TimelinePage>();
  const [earlier, setEarlier] = useState<{ shown: Entry[]; cursor: string | null } | null>(null);
  const { data, state } = fetcher;
  useEffect(() => {
    if (!data?.items) return;
    setEarlier((before) => ({
      shown: mergeEntries(data.items, before?.shown ?? []),
      cursor: data.nextCursor,
    }));
  }, [data]);
  const cursor = earlier ? earlier.cursor : page.nextCursor;
  return {
    entries: earlier ? mergeEntries(page.items, earlier.shown) : page.items,
    isLoading: state !== 'idle',
    hasFailed: data !== undefined && !data.items,
    more: cursor
      ? () => {
          setEarlier((before) => ({ shown: mergeEntries(page.items, before?.shown ?? []), cursor }));
          void fetcher.load(`/desk/timeline?${new URLSearchParams({ ...subject, cursor })}`);
        }
      : null,
  };
}
