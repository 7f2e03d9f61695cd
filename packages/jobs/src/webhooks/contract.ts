import { readFileSync } from 'node:fs';
import type { Contract } from '@kavel/core/webhooks';

const document = new URL('../../../api/openapi.json', import.meta.url);

/** What records hold by the API's own document, which is made of its contracts and checked against them. */
export function readContract(): Contract {
  return JSON.parse(readFileSync(document, 'utf8')).components.schemas;
}
