import type { Field } from '../store/model';
import type { Call } from './call';

/** A number as a cell of the list page shows it: grouped, with the column's decimals, sign or per cent. */
export function numberText({ site }: Call, field: Field, number: number, isCurrency: boolean): string {
  const { decimals, percentage } = field.definition;
  const isPercent = percentage === true;
  const fixed = decimals === undefined || decimals < 0 ? undefined : decimals;
  const text = Math.abs(isPercent ? number * 100 : number).toLocaleString(site.locale.name, {
    minimumFractionDigits: fixed ?? (isCurrency ? 2 : 0),
    maximumFractionDigits: fixed ?? 10
  });
  const sign = number < 0 ? '-' : '';
  if (isPercent) return `${sign}${text}%`;
  return `${sign}${isCurrency ? site.locale.currencySign : ''}${text}`;
}
