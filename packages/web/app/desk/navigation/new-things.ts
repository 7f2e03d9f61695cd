/** What can be made anew by hand. The name is also the key of its word in the messages. */
export const newThings = [
  { name: 'inquiry', to: '/desk/inquiries/new', permission: 'inquiries:file' },
  { name: 'lead', to: '/desk/leads/new', permission: 'leads:write' },
  { name: 'organisation', to: '/desk/organisations/new', permission: 'organisations:write' },
  { name: 'contact', to: '/desk/contacts/new', permission: 'contacts:write' },
  { name: 'plot', to: '/desk/plots/new', permission: 'plots:write' },
  { name: 'introduction', to: '/desk/introductions/new', permission: 'introductions:write' },
] as const;
