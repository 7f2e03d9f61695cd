/** What is planned; each becomes an activity of its kind. */
export const meetingKinds = ['meeting', 'visit', 'call'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** Planned until it is called off, which can be taken back, or held. */
export const meetingStates = ['planned', 'cancelled', 'held'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** Of whom a list of meetings is: those that the reader organises or is invited to, or all that he sees. */
export const meetingLists = ['mine', 'all'] as const;
export type MeetingList = (typeof meetingLists)[number];

/** What is done with a meeting as a whole. */
export const meetingActs = ['cancel', 'replan', 'hold'] as const;
export type MeetingAct = (typeof meetingActs)[number];

/** What an invitation's mail does: it invites, tells a change, or calls off. */
export const invitationKinds = ['invite', 'change', 'cancel'] as const;
export type InvitationKind = (typeof invitationKinds)[number];
