import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { useShortcut } from '../keyboard/shortcuts.tsx';

/** The pages that have no place in the rail and are a pair of letters away. */
export function GoTo() {
  const t = useTranslations('tasks');
  const navigate = useNavigate();
  useShortcut({ key: 'g t', does: t('goTo') }, () => void navigate('/desk/tasks'));
  return null;
}
