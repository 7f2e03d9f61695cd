import {
  IconAddressBook,
  IconArrowsLeftRight,
  IconBuilding,
  IconCalendarTime,
  IconInbox,
  IconMap2,
  IconMapPin,
  IconSun,
  IconTargetArrow,
} from '../icons.ts';

/** Where the rail leads, in its order. The name is also the key of its word in the messages. */
export const destinations = [
  { name: 'today', to: '/desk', icon: IconSun, permission: 'today:read' },
  { name: 'inquiries', to: '/desk/inquiries', icon: IconInbox, permission: 'inquiries:read' },
  { name: 'leads', to: '/desk/leads', icon: IconTargetArrow, permission: 'leads:read' },
  { name: 'organisations', to: '/desk/organisations', icon: IconBuilding, permission: 'organisations:read' },
  {
    name: 'establishments',
    to: '/desk/establishments',
    icon: IconMapPin,
    permission: 'establishments:read',
  },
  { name: 'contacts', to: '/desk/contacts', icon: IconAddressBook, permission: 'contacts:read' },
  {
    name: 'introductions',
    to: '/desk/introductions',
    icon: IconArrowsLeftRight,
    permission: 'introductions:read',
  },
  { name: 'plots', to: '/desk/plots', icon: IconMap2, permission: 'plots:read' },
  { name: 'followUps', to: '/desk/follow-ups', icon: IconCalendarTime, permission: 'follow-ups:read' },
] as const;

/** What there is room for at the bottom of a telephone; the rest stands under More. */
export const atTheBottom = 4;
