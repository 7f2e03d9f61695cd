import { useMessages } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { recordWords } from '../desk/record-words.ts';
import { fieldsOf } from '../desk/ui/record-fields.tsx';
import { websiteUrl } from '../organisations/website-url.ts';

/** The fields of a park. */
export function useParkFields(park: components['schemas']['Park']) {
  const { field } = useMessages().parks;
  const { text, lines } = fieldsOf({ ...park }, recordWords(field, {}));
  const { website } = park;
  const url = website && websiteUrl(website);
  return [
    text('name', { required: true }),
    text('website', {
      inputMode: 'url',
      shown: url ? (
        <a href={url} rel="noreferrer">
          {website}
        </a>
      ) : (
        website
      ),
    }),
    lines('note'),
  ];
}
