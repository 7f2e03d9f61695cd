/** What an establishment is called where it stands among others: its own name, else its address. */
export function placeName(place: {
  name: string | null;
  street: string | null;
  city: string | null;
  municipality?: { name: string } | null;
}): string {
  const { name, street, city, municipality } = place;
  return name ?? [street, city ?? municipality?.name].filter(Boolean).join(', ');
}
