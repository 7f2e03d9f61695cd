import { useDesk, useMay } from '../desk/use-desk.ts';

/** The municipalities whose land the colleague keeps: his own, and at the shared desk all of them. */
export function useKeptMunicipalities(): { id: string; name: string }[] {
  const { me, municipalities } = useDesk();
  const mayWrite = useMay('plots:write');
  if (!mayWrite) return [];
  if (me.role === 'admin' || me.sharedDesk) return municipalities;
  return municipalities.filter(({ id }) => id === me.municipality?.id);
}

/** Whether the colleague keeps the land of this municipality. */
export function useKeepsLand(municipalityId: string): boolean {
  return useKeptMunicipalities().some(({ id }) => id === municipalityId);
}
