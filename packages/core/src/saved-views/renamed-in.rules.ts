/**
 * A value of what a view is narrowed by, an id or several with commas between, with one id in the place of another; where
 * it names both, once.
 */
export function renamedIn(value: string, fromId: string, toId: string): string {
  const ids = value.split(',');
  if (!ids.includes(fromId)) return value;
  return [...new Set(ids.map((id) => (id === fromId ? toId : id)))].join(',');
}
