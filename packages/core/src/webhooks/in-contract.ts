import { asInstant } from '../clock.ts';

/** As much of a schema as an OpenAPI document needs to say what a record holds. */
interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
}

/** The schemas of an OpenAPI document, by name. */
export type Contract = Readonly<Record<string, unknown>>;

/**
 * A record as the API gives it: what its contract names and nothing else, with moments, days and decimals as they are
 * written there. The contract is the API's own OpenAPI document, so there is no second list of fields to keep.
 */
export function inContract(contract: Contract, name: string, record: unknown): unknown {
  const schema = contract[name];
  if (!schema) throw new Error(`The contract knows no ${name}.`);
  return write(contract, schema as Schema, record);
}

function write(contract: Contract, schema: Schema, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (schema.$ref) return inContract(contract, schema.$ref.split('/').at(-1) ?? '', value);
  const choice = (schema.anyOf ?? schema.oneOf)?.find((one) => fits(contract, one, value));
  if (choice) return write(contract, choice, value);
  if (value instanceof Date) return schema.format === 'date' ? dayOf(value) : asInstant(value).toString();
  if (isDecimal(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map((each) => write(contract, schema.items ?? {}, each));
  if (typeof value !== 'object') return value;
  return writeObject(contract, schema, value as Record<string, unknown>);
}

function writeObject(contract: Contract, schema: Schema, value: Record<string, unknown>) {
  const { properties = {}, additionalProperties } = schema;
  const named = Object.entries(properties).flatMap(([key, one]) =>
    value[key] === undefined ? [] : [[key, write(contract, one, value[key])]],
  );
  const others = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  const rest = Object.entries(value).filter(
    ([key, each]) => others && !(key in properties) && each !== undefined,
  );
  return Object.fromEntries([
    ...named,
    ...rest.map(([key, each]) => [key, write(contract, others ?? {}, each)]),
  ]);
}

/** Of the alternatives of a schema the one for this kind of value; of several objects the first. */
function fits(contract: Contract, schema: Schema, value: unknown): boolean {
  if (schema.$ref)
    return fits(contract, (contract[schema.$ref.split('/').at(-1) ?? ''] ?? {}) as Schema, value);
  if (schema.anyOf ?? schema.oneOf) return true;
  const types = [schema.type ?? []].flat();
  if (types.length === 0) return true;
  const kind = Array.isArray(value) ? 'array' : typeof value;
  return types.some(
    (type) =>
      type === kind ||
      (type === 'integer' && kind === 'number') ||
      (type === 'string' && value instanceof Date) ||
      (type === 'number' && isDecimal(value)),
  );
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

function isDecimal(value: unknown): value is { toNumber(): number } {
  return (
    typeof value === 'object' && value !== null && 'toNumber' in value && typeof value.toNumber === 'function'
  );
}
