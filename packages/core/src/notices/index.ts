export { type DeskSite, officeToldOf, type Recipient, recipientOf } from './recipient.ts';
export { tellColleagues } from './tell-colleagues.ts';
