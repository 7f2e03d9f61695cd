import { Button, Menu } from '@mantine/core';
import { Form, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { IconDownload } from '../desk/icons.ts';
import { useMay } from '../desk/use-desk.ts';

const formats = ['csv', 'xlsx'] as const;

interface ExportMenuProps {
  /** Of the API. */
  noun: 'contacts' | 'establishments' | 'inquiries' | 'leads' | 'organisations' | 'plots';
}

/** Takes the list of this page out as a file, under the filter that stands in the page's address. */
export function ExportMenu({ noun }: ExportMenuProps) {
  const t = useTranslations('exports');
  const [search] = useSearchParams();
  if (!useMay('exports:write')) return null;
  return (
    <Menu position="bottom-end" keepMounted>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={16} stroke={1.8} aria-hidden />}>
          {t('export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((format) => (
          <Form key={format} method="post" action="/desk/exports" reloadDocument>
            <input type="hidden" name="noun" value={noun} />
            <input type="hidden" name="format" value={format} />
            <input type="hidden" name="search" value={search.toString()} />
            <Menu.Item type="submit">{t(format)}</Menu.Item>
          </Form>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
