import { useMessages, useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { optionsOf, optionsOfNamed } from '../desk/record-words.ts';
import { fieldsOf } from '../desk/ui/record-fields.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { useOrganisationWords } from './organisation-words.ts';
import { websiteUrl } from './website-url.ts';

type Organisation = components['schemas']['Organisation'];

/** The fields of an organisation in two parts: what it is, and what the region has to do with it. */
export function useOrganisationFields(
  organisation: Partial<Organisation>,
  colleagues: { id: string; name: string }[],
) {
  const t = useTranslations('organisations');
  const { kind, nameLanguages } = useMessages().organisations;
  const { labels, countries, municipalities } = useDesk();
  const { website, identifier, identifierScheme } = organisation;
  const { text, choice, linked, ticks } = fieldsOf(organisation, useOrganisationWords());
  const { auto, ...languages } = nameLanguages;
  return {
    facts: [
      text('name', { required: true, wide: true, hint: t('field.nameHint') }),
      text('latinName'),
      choice('nameLanguage', optionsOf(languages), auto, { hint: t('field.nameLanguageHint') }),
      choice('country', optionsOf(countries), organisation.country ? undefined : t('create.choose')),
      ticks('kinds', optionsOf(kind)),
      text('website', {
        inputMode: 'url',
        shown: website ? (
          <a href={websiteUrl(website)} rel="noreferrer" target="_blank">
            {website}
          </a>
        ) : null,
      }),
      text('identifier', {
        hint: t('field.identifierHint'),
        shown: identifier
          ? `${identifier}${identifierScheme ? ` (${t(`scheme.${identifierScheme}`)})` : ''}`
          : null,
      }),
    ],
    relation: [
      linked('accountManagerId', 'accountManager', optionsOfNamed(colleagues), t('nobody')),
      linked('municipalityId', 'municipality', optionsOfNamed(municipalities), t('none')),
      choice('sector', optionsOf(labels.sector), t('unknown')),
      ticks('clusters', optionsOf(labels.cluster)),
    ],
  };
}
