export {
  findMunicipalities,
  getMunicipality,
  type UpdateMunicipality,
  updateMunicipality,
} from './municipalities.ts';
export { aMunicipality, theMunicipalities } from './municipality.factory.ts';
export { foundMunicipalities, type MunicipalitySlug } from './regional-municipalities.ts';
