import { type actorOf, type LeadSight, leadSightSql } from '../access/index.ts';
import { type Db, Prisma } from '../db.ts';
import type { Choice } from './choices.rules.ts';
import type { NotificationKind } from './notification.codes.ts';

type Acting = Parameters<typeof actorOf>[0];

/** A colleague who is here, with how he chose to be told of one kind of thing; null: he chose nothing. */
export interface ToldUser extends Acting {
  chosen: Choice | null;
}

/** Those of these colleagues who are here. By hand: half of what is written to a lead is told to somebody. */
export async function findToldUsers(
  db: Db,
  ids: readonly string[],
  kind: NotificationKind,
): Promise<ToldUser[]> {
  return db.$queryRaw<ToldUser[]>(toldUsersSql(ids, kind));
}

/** The same as a statement, for who reads it with more; `ids` may be an array of another table. */
export function toldUsersSql(ids: readonly string[] | Prisma.Sql, kind: NotificationKind): Prisma.Sql {
  return Prisma.sql`
    select u.id, u.name, u.email, u.role, u.municipality_id as "municipalityId", u.shared_desk as "sharedDesk",
      u.locale, u.must_change_password as "mustChangePassword",
      case when c.kind is not null then json_build_object('inApp', c.in_app, 'mail', c.mail) end as chosen
    from "user" u left join notification_choice c on c.user_id = u.id and c.kind = ${kind}
    where u.id = any(${ids}) and u.active`;
}

/** What decides who sees a lead; undefined where it is not there. */
export async function findLeadSight(db: Db, leadId: string): Promise<LeadSight | undefined> {
  const [sight] = await db.$queryRaw<LeadSight[]>`
    select ${leadSightSql} from lead l join organisation o on o.id = l.organisation_id
    where l.id = ${leadId}::uuid`;
  return sight;
}
