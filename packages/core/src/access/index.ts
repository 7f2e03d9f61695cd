export { actorOf, type UserActor, type UserLocale, userLocales } from './actor.ts';
export {
  actorOfApiToken,
  type CreateApiToken,
  createApiToken,
  findApiTokens,
  revokeApiToken,
} from './api-tokens.ts';
export { type LeadSight, leadSightSql, seesLead } from './lead-sight.ts';
export { forgetTries, giveBackTry, type Limit, passwordLimit, signInLimit, takeTry } from './limits.ts';
export { hashPassword, passwordLength, verifyPassword } from './password.ts';
export { type ChangePassword, changePassword, issueOneTimePassword } from './passwords.ts';
export { may, type Permission, permissions, permissionsOf, type Role, roles } from './permissions.ts';
export { inquirySeenSql, leadHiddenSql, leadSeenSql, organisationSeenSql } from './seeing.sql.ts';
export {
  inquiriesSeenBy,
  isNamedOn,
  leadsSeenBy,
  organisationsHiddenFrom,
  type Sight,
  sees,
  sightOf,
} from './seeing.ts';
export { findSessions, forgetEndedSessions, revokeSession, revokeSessions } from './sessions.ts';
export { type AUser, aUser } from './user.factory.ts';
export { findUsers, getUser, type User } from './users.queries.ts';
export { type CreateUser, chooseLocale, createUser, type UpdateUser, updateUser } from './users.ts';
