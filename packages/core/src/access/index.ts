export type { UserActor } from './actor.ts';
export { may, type Permission, permissions, permissionsOf, type Role, roles } from './permissions.ts';
export { type Sight, seenBy, sees, sightOf } from './seeing.ts';
