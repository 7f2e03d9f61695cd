/** A name with an address, as in `Kavel <desk@kavel.example>`. */
export interface Mailbox {
  name: string;
  address: string;
}

/** Reads `Name <address>` or a bare address. */
export function readMailbox(text: string): Mailbox {
  const [, name = '', address] = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(text) ?? [];
  return address === undefined ? { name: '', address: text.trim() } : { name, address: address.trim() };
}

/** What comes after the @: the name under which Kavel makes Message-IDs and greets servers. */
export function domainOf(mailbox: Mailbox): string {
  return mailbox.address.slice(mailbox.address.lastIndexOf('@') + 1);
}
