export {
  findMunicipalities,
  getMunicipality,
  type UpdateMunicipality,
  updateMunicipality,
} from './municipalities.ts';
export {
  aMunicipality,
  type MunicipalitySlug,
  regionalMunicipalities,
  theMunicipalities,
} from './municipality.factory.ts';
