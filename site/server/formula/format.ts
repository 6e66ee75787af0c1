import { fromSerial } from './values';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const two = (number: number): string => String(number).padStart(2, '0');

/** Parts of a date format, the longest first; `mm` after `h` or before `s` is minutes. */
const DATE_PARTS = /y{1,4}|m{1,4}|d{1,4}|h{1,2}|s{1,2}|AM\/PM|"[^"]*"|\\./gi;

function formatDate(serial: number, format: string): string {
  const date = new Date(fromSerial(serial));
  const isHalfDay = /am\/pm/i.test(format);
  const hour = isHalfDay ? date.getUTCHours() % 12 || 12 : date.getUTCHours();
  const month = MONTHS[date.getUTCMonth()] ?? '';
  const day = DAYS[date.getUTCDay()] ?? '';
  return format.replace(DATE_PARTS, (part, at: number) => {
    const isMinutes = /h[^a-z]*$/i.test(format.slice(0, at)) || /^m+[^a-z]*s/i.test(format.slice(at));
    switch (part.toLowerCase()) {
      case 'yyyy':
      case 'yyy':
        return String(date.getUTCFullYear());
      case 'yy':
      case 'y':
        return two(date.getUTCFullYear() % 100);
      case 'mmmm':
        return month;
      case 'mmm':
        return month.slice(0, 3);
      case 'mm':
        return two(isMinutes ? date.getUTCMinutes() : date.getUTCMonth() + 1);
      case 'm':
        return String(isMinutes ? date.getUTCMinutes() : date.getUTCMonth() + 1);
      case 'dddd':
        return day;
      case 'ddd':
        return day.slice(0, 3);
      case 'dd':
        return two(date.getUTCDate());
      case 'd':
        return String(date.getUTCDate());
      case 'hh':
        return two(hour);
      case 'h':
        return String(hour);
      case 'ss':
        return two(date.getUTCSeconds());
      case 's':
        return String(date.getUTCSeconds());
      case 'am/pm':
        return date.getUTCHours() < 12 ? 'AM' : 'PM';
      default:
        return part.startsWith('"') ? part.slice(1, -1) : part.slice(1);
    }
  });
}

function formatNumber(number: number, format: string): string {
  const [, before = '', pattern = '', after = ''] = /^([^0#]*)([0#,.]*)(.*)$/.exec(format) ?? [];
  const isPercent = format.includes('%');
  const decimals = pattern.split('.')[1] ?? '';
  const wholes = (pattern.split('.')[0] ?? '').replaceAll(',', '');
  const text = Math.abs(isPercent ? number * 100 : number).toLocaleString('en-US', {
    useGrouping: pattern.includes(','),
    minimumIntegerDigits: Math.max(1, (wholes.match(/0/g) ?? []).length),
    minimumFractionDigits: (decimals.match(/0/g) ?? []).length,
    maximumFractionDigits: decimals.length
  });
  return `${number < 0 ? '-' : ''}${before}${text}${after}`;
}

/** A number or date in a format as `TEXT` takes it: `0.00`, `#,##0`, `0%`, `yyyy-mm-dd`, `dddd`. */
export function formatValue(number: number, format: string): string {
  return /[ymdhs]/i.test(format.replace(/"[^"]*"/g, '')) ? formatDate(number, format) : formatNumber(number, format);
}
