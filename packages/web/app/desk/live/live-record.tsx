import { type ReactNode, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { LiveBar } from './live-bar.tsx';
import type { LiveNoun } from './live-line.ts';
import { Present } from './present.tsx';
import { PresentContext } from './present-context.ts';
import { useLive } from './use-live.ts';

interface LiveRecordProps {
  noun: LiveNoun;
  id: string;
  children: ReactNode;
}

/** A record's page that follows what colleagues do to the record, and says in its head who of them is here. */
export function LiveRecord({ noun, id, children }: LiveRecordProps) {
  const t = useTranslations('live');
  const { waiting, show } = useLive({ nouns: [noun], id });
  const present = useMemo(() => <Present key={id} noun={noun} id={id} />, [noun, id]);
  return (
    <PresentContext value={present}>
      {children}
      <LiveBar onShow={show}>
        {waiting && (waiting.by ? t('changedBy', { name: waiting.by.name }) : t('changed'))}
      </LiveBar>
    </PresentContext>
  );
}
