import { Button } from '@mantine/core';
import { Link, useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { useShortcut } from '../../desk/keyboard/shortcuts.tsx';
import { useMay } from '../../desk/use-desk.ts';

const path = '/desk/inquiries/new';

/** The way from the list to a new inquiry, for who may file one; N goes there. */
export const FileInquiryLink = () => useMay('inquiries:file') && <AllowedLink />;

function AllowedLink() {
  const t = useTranslations('filing');
  const navigate = useNavigate();
  useShortcut({ key: 'n', does: t('act') }, () => void navigate(path));
  return (
    <Button component={Link} to={path} variant="default">
      {t('act')}
    </Button>
  );
}
