import { Button, Menu } from '@mantine/core';
import { Link, useFetcher, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { IconChevronDown } from '../desk/icons.ts';
import { viewActs } from './view-acts.ts';
import { type SavedView, viewAddress } from './view-address.ts';

interface ViewMenuProps {
  noun: SavedView['noun'];
  layout: SavedView['query']['layout'];
  /** Those that stand in no tab. */
  views: readonly SavedView[];
  open: SavedView | null;
  isChanged: boolean;
  mayWrite: boolean;
  onForm: (form: 'create-view' | 'edit-view') => void;
}

/** The views without a tab, and what can be done with the one that is open. */
export function ViewMenu(props: ViewMenuProps) {
  const { noun, layout, views, open, isChanged, mayWrite, onForm } = props;
  const t = useTranslations('savedViews');
  const [search] = useSearchParams();
  const fetcher = useFetcher({ key: viewActs });
  const send = (intent: string, more: Record<string, string> = {}) =>
    open &&
    fetcher.submit(
      { intent, id: open.id, version: String(open.version), ...more },
      { method: 'post', action: '/desk/saved-views' },
    );
  if (!mayWrite && views.length === 0) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          color="gray"
          rightSection={<IconChevronDown size={14} stroke={2} aria-hidden />}
        >
          {t('menu')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {views.length > 0 && <Menu.Label>{t('others')}</Menu.Label>}
        {views.map((view) => (
          <Menu.Item key={view.id} component={Link} to={viewAddress(view)}>
            {view.name}
            <SharedWith view={view} />
          </Menu.Item>
        ))}
        {open && mayWrite && (
          <>
            <Menu.Label>{open.name}</Menu.Label>
            {isChanged && open.mayEdit && (
              <Menu.Item onClick={() => send('keep-view', { noun, layout, search: search.toString() })}>
                {t('keep')}
              </Menu.Item>
            )}
            <Menu.Item onClick={() => send(open.isPinned ? 'unpin-view' : 'pin-view')}>
              {t(open.isPinned ? 'unpin' : 'pin')}
            </Menu.Item>
            {open.mayEdit && <Menu.Item onClick={() => onForm('edit-view')}>{t('edit')}</Menu.Item>}
            {open.mayEdit && <Menu.Item onClick={() => send('archive-view')}>{t('archive')}</Menu.Item>}
          </>
        )}
        {mayWrite && (open || views.length > 0) && <Menu.Divider />}
        {mayWrite && <Menu.Item onClick={() => onForm('create-view')}>{t('create')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}

/** With whom a view is shared, and by whom. */
function SharedWith({ view: { sharing, user, municipality } }: { view: SavedView }) {
  const t = useTranslations('savedViews.shared');
  if (sharing === 'private') return null;
  return (
    <span>
      {' · '}
      {sharing === 'municipality'
        ? t('municipality', { name: user.name, municipality: municipality?.name ?? '' })
        : t('all', { name: user.name })}
    </span>
  );
}
