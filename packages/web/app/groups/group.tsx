import { Fragment } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import type { components } from '../api/schema.gen.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { Name } from '../desk/ui/name.tsx';
import { Fact, PageHead } from '../desk/ui/page-head.tsx';
import { useDesk } from '../desk/use-desk.ts';
import type { Route } from './+types/group';
import { EstablishmentLine } from './establishment-line.tsx';
import styles from './group.module.css';

type Member = components['schemas']['GroupMember'];
type Branch = components['schemas']['GroupBranch'];

export function loader({ request, params: { id } }: Route.LoaderArgs) {
  return orProblemPage(request, async () => {
    const params = { path: { id } };
    const group = await dataOf(deskApi(request).GET('/v1/organisations/{id}/group', { params }));
    return { group, asked: id };
  });
}

/** A group from its ultimate parent down: who belongs to whom, where they are and how many work there. */
export default function GroupPage({ loaderData: { group, asked } }: Route.ComponentProps) {
  const t = useTranslations('groups');
  const branchInWords = useBranchWords();
  const top = group.members[0];
  const origin = group.members.find(({ organisation }) => organisation.id === asked)?.organisation;
  if (!top) return null;
  const { name, nameLanguage, latinName } = top.organisation;
  return (
    <div className={styles.page}>
      <PageHead
        name={name}
        lang={nameLanguage}
        latin={latinName}
        above={t('above')}
        facts={
          <>
            <Fact label={t('organisations')}>{top.branch.organisations}</Fact>
            <Fact label={t('inAll')}>{branchInWords(top.branch)}</Fact>
          </>
        }
      />
      {origin && (
        <p>
          <Link to={`/desk/organisations/${origin.id}`}>
            {t.rich('back', { name: () => <Name name={origin.name} lang={origin.nameLanguage} /> })}
          </Link>
        </p>
      )}
      {group.isCut && <p className={styles.cut}>{t('cut')}</p>}
      <ul className={styles.tree} aria-label={t('tree')}>
        <MemberItem member={top} members={group.members} asked={asked} />
      </ul>
    </div>
  );
}

function MemberItem({ member, members, asked }: { member: Member; members: Member[]; asked: string }) {
  const t = useTranslations('groups');
  const branchInWords = useBranchWords();
  const { countries } = useDesk();
  const { organisation, sharePercent, otherParents, establishments, branch, isArchived } = member;
  const { id, name, nameLanguage, latinName, country } = organisation;
  const below = members.filter(({ parentId }) => parentId === id);
  const isAsked = id === asked;
  return (
    <li>
      <div className={styles.member} data-asked={isAsked || undefined}>
        <p className={styles.name}>
          <Link to={`/desk/organisations/${id}`} aria-current={isAsked || undefined}>
            <Name name={name} lang={nameLanguage} latin={latinName} />
          </Link>{' '}
          <span className={styles.muted}>
            {[
              countries[country] ?? country,
              sharePercent !== null && t('share', { share: sharePercent }),
              isArchived && t('archived'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </p>
        <p className={styles.muted}>{branchInWords(branch)}</p>
        {otherParents.length > 0 && (
          <p className={styles.muted}>
            {t.rich('alsoOf', {
              names: () =>
                otherParents.map(({ organisation: other }, place) => (
                  <Fragment key={other.id}>
                    {place > 0 && ', '}
                    <Name name={other.name} lang={other.nameLanguage} />
                  </Fragment>
                )),
            })}
          </p>
        )}
      </div>
      {establishments.length > 0 && (
        <ul className={styles.establishments}>
          {establishments.map((establishment) => (
            <EstablishmentLine key={establishment.id} establishment={establishment} />
          ))}
        </ul>
      )}
      {below.length > 0 && (
        <ul className={styles.branch}>
          {below.map((one) => (
            <MemberItem key={one.organisation.id} member={one} members={members} asked={asked} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** What a branch comes to, in words: nobody reads jobs that are not known as none. */
function useBranchWords() {
  const t = useTranslations('groups');
  return ({ establishments, jobs, withoutJobs }: Branch) =>
    [
      t('branch.establishments', { establishments }),
      withoutJobs < establishments && t('branch.jobs', { jobs }),
      withoutJobs > 0 && t('branch.without', { count: withoutJobs }),
    ]
      .filter(Boolean)
      .join(', ');
}
