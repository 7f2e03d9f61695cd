import { Alert } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useProblemWords } from './import-words.ts';

interface FileProblemProps {
  code: string;
  params?: Record<string, string | number> | undefined;
  detail?: string | null;
}

/** Why a file cannot be taken in, and what to do about it. */
export function FileProblem({ code, params, detail }: FileProblemProps) {
  const t = useTranslations('imports');
  const words = useProblemWords();
  return (
    <Alert color="clay" variant="outline" mb="md" tabIndex={-1} data-problem title={t('problemTitle')}>
      {words(code, params, detail)}
    </Alert>
  );
}
