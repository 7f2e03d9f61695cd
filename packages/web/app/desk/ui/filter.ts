/** One way to narrow a list; what is chosen stands in the address under its names. */
export type Filter = {
  /** In the address; of a range only how the filter is called. */
  name: string;
  label: string;
  /** It stands behind "More filters". */
  isRare?: boolean;
} & (
  | {
      /** Choices; many of them are searched by what is typed. */
      options: Option[];
    }
  | {
      /** Days, of which either end may be left open. */
      period: { from: string; until: string };
    }
  | {
      /** Numbers, of which either end may be left open. */
      numbers: { from: string; until: string };
    }
  | {
      /** A part of a text. */
      isText: true;
    }
  | {
      /** An organisation; what the address names already, with its name. */
      organisation: { id: string; name: string } | null;
    }
);

export interface Option {
  value: string;
  label: string;
}

/** What a filter is called in the address. */
export function namesOf(filter: Filter): string[] {
  if ('period' in filter) return [filter.period.from, filter.period.until];
  return 'numbers' in filter ? [filter.numbers.from, filter.numbers.until] : [filter.name];
}

/** Whether the address narrows by this filter. */
export function isChosen(filter: Filter, search: URLSearchParams): boolean {
  return namesOf(filter).some((name) => search.get(name)?.trim());
}

/** The address with other values, an empty one for none; a list that is narrowed anew starts at its first page. */
export function searchWith(search: URLSearchParams, values: Readonly<Record<string, string>>): string {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(values)) {
    if (value.trim()) next.set(name, value.trim());
    else next.delete(name);
  }
  next.delete('pages');
  next.delete('count');
  return `?${next}`;
}

/** The address without these. */
export function searchWithout(search: URLSearchParams, names: readonly string[]): string {
  return searchWith(search, Object.fromEntries(names.map((name) => [name, ''])));
}
