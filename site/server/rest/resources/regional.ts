import type { Call } from '../call';
import { entity, type Resource } from '../resource';

/** `…/regionalSettings`. @see sharepoint-rest.md §5.2 */
export function regionalSettings(call: Call): Resource {
  const { locale } = call.site;
  const zone = call.site.zone.name;
  const bias = -Math.round((call.site.zone.toLocal(Date.UTC(2026, 0, 1)) - Date.UTC(2026, 0, 1)) / 60_000);
  const meta = (type: string, editLink: string) => ({
    metadataFragment: `SP.ApiData.${type}`,
    type: `SP.${type}`,
    id: `${call.wire.webUrl}/_api/${editLink}`,
    editLink
  });
  const timeZone = () => ({
    meta: meta('TimeZone', 'Web/RegionalSettings/TimeZone'),
    values: {
      Description: zone === 'UTC' ? '(UTC) Coordinated Universal Time' : zone,
      Id: zone === 'UTC' ? 93 : 2,
      Information: { Bias: bias, DaylightBias: zone === 'UTC' ? 0 : -60, StandardBias: 0 }
    }
  });
  return entity(call, 'RegionalSettings', () => ({
    meta: meta('RegionalSettings', 'Web/RegionalSettings'),
    values: {
      AdjustHijriDays: 0,
      AlternateCalendarType: 0,
      AM: 'AM',
      CalendarType: 1,
      Collation: 25,
      CollationLCID: locale.id,
      DateFormat: locale.isTime24 ? 1 : 0,
      DateSeparator: '/',
      DecimalSeparator: '.',
      DigitGrouping: '3;0',
      FirstDayOfWeek: locale.firstDayOfWeek,
      FirstWeekOfYear: 0,
      IsEastAsia: false,
      IsRightToLeft: false,
      IsUIRightToLeft: false,
      ListSeparator: ',',
      LocaleId: locale.id,
      NegativeSign: '-',
      NegNumberMode: 1,
      PM: 'PM',
      PositiveSign: '',
      ShowWeeks: false,
      ThousandSeparator: ',',
      Time24: locale.isTime24,
      TimeMarkerPosition: 0,
      TimeSeparator: ':',
      WorkDayEndHour: 1020,
      WorkDays: 62,
      WorkDayStartHour: 540
    },
    links: { TimeZone: timeZone }
  }));
}
