import { useFormatter } from 'use-intl';

/** "1.2 MB", in the colleague's language; never 0. */
export function useFileSize(): (bytes: number) => string {
  const format = useFormatter();
  return (bytes) => {
    const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
    const amount = Math.max(bytes / (unit === 'kilobyte' ? 1_000 : 1_000_000), 0.1);
    return format.number(amount, { style: 'unit', unit, maximumFractionDigits: amount < 10 ? 1 : 0 });
  };
}
