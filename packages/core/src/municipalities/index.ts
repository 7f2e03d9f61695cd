export {
  findMunicipalities,
  getMunicipality,
  type UpdateMunicipality,
  updateMunicipality,
} from './municipalities.ts';
