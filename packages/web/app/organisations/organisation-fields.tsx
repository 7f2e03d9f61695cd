import { useMessages, useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { optionsOf, optionsOfNamed } from '../desk/record-words.ts';
import { fieldsOf } from '../desk/ui/record-fields.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { useOrganisationWords } from './organisation-words.ts';
import { useRowFields } from './use-row-fields.tsx';
import { websiteUrl } from './website-url.ts';

type Organisation = components['schemas']['Organisation'];

/** The fields of an organisation in two parts: what it is, and what the region has to do with it. */
export function useOrganisationFields(
  organisation: Partial<Organisation>,
  colleagues: { id: string; name: string }[],
) {
  const t = useTranslations('organisations');
  const { nameLanguages, confidentiality, screenings } = useMessages().organisations;
  const { labels, countries, municipalities } = useDesk();
  const { website, sectorCode, sectorVersion, sectorSection } = organisation;
  const { text, choice, linked, ticks } = fieldsOf(
    { confidential: false, screening: false, ...organisation },
    useOrganisationWords(),
  );
  const { names, identifiers, parents } = useRowFields(organisation);
  const { auto, ...languages } = nameLanguages;
  const codeInWords =
    sectorCode && sectorVersion
      ? t('sectorCode', {
          code: sectorCode,
          version: labels.sectorVersion[sectorVersion] ?? sectorVersion,
          section: sectorSection ?? '',
        })
      : null;
  return {
    facts: [
      text('name', { required: true, wide: true, hint: t('field.nameHint') }),
      text('latinName'),
      choice('nameLanguage', optionsOf(languages), auto, { hint: t('field.nameLanguageHint') }),
      names,
      choice('country', optionsOf(countries), organisation.country ? undefined : t('create.choose')),
      ticks('kinds', optionsOf(labels.organisationKind)),
      text('website', {
        inputMode: 'url',
        wide: true,
        shown: website ? (
          <a href={websiteUrl(website)} rel="noreferrer" target="_blank">
            {website}
          </a>
        ) : null,
      }),
      identifiers,
      parents,
    ],
    relation: [
      linked('accountManagerId', 'accountManager', optionsOfNamed(colleagues), t('nobody')),
      linked('municipalityId', 'municipality', optionsOfNamed(municipalities), t('none')),
      choice('tier', optionsOf(labels.tier), t('noTier'), { hint: t('field.tierHint') }),
      choice('sector', optionsOf(labels.sector), t('unknown')),
      text('sectorCode', { hint: t('field.sectorCodeHint'), shown: codeInWords }),
      choice('sectorVersion', optionsOf(labels.sectorVersion), t('none')),
      ticks('clusters', optionsOf(labels.cluster)),
      choice('confidential', optionsOf(confidentiality), undefined, { hint: t('field.confidentialHint') }),
      choice('screening', optionsOf(screenings), undefined, { hint: t('field.screeningHint') }),
    ],
  };
}
