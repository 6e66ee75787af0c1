import { invalidExpression, WireError } from '../../wire/errors';
import type { JsonObject, Segment } from '../../wire/types';
import { toStamp } from '../../clock';
import { createZone, parseMoment } from '../../store/zone';
import type { Call } from '../call';
import type { Described } from '../described';
import { collection, entity, method, numberArg, textArg, type Resource } from '../resource';

/** Time zones by SharePoint's number. */
const TIME_ZONES: readonly (readonly [id: number, zone: string, description: string])[] = [
  [2, 'Europe/London', '(UTC+00:00) Dublin, Edinburgh, Lisbon, London'],
  [3, 'Europe/Paris', '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris'],
  [4, 'Europe/Berlin', '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna'],
  [10, 'America/New_York', '(UTC-05:00) Eastern Time (US and Canada)'],
  [11, 'America/Chicago', '(UTC-06:00) Central Time (US and Canada)'],
  [13, 'America/Los_Angeles', '(UTC-08:00) Pacific Time (US and Canada)'],
  [23, 'Asia/Kolkata', '(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi'],
  [76, 'Australia/Sydney', '(UTC+10:00) Canberra, Melbourne, Sydney'],
  [93, 'UTC', '(UTC) Coordinated Universal Time']
];

function describeZone(call: Call, [id, name, description]: (typeof TIME_ZONES)[number]): Described {
  const zone = createZone(name);
  const offset = (month: number): number => {
    const instant = Date.UTC(2026, month, 1);
    return -Math.round((zone.toLocal(instant) - instant) / 60_000);
  };
  const [winter, summer] = [Math.max(offset(0), offset(6)), Math.min(offset(0), offset(6))];
  const editLink = `Web/RegionalSettings/TimeZones/GetById(${id})`;
  return {
    meta: {
      metadataFragment: 'SP.ApiData.TimeZones',
      type: 'SP.TimeZone',
      id: `${call.wire.webUrl}/_api/${editLink}`,
      editLink
    },
    values: {
      Description: description,
      Id: id,
      Information: { Bias: winter, DaylightBias: summer - winter, StandardBias: 0 }
    },
    types: { Information: 'SP.TimeZoneInformation' }
  };
}

/** The web's own zone; one that SharePoint has no number for counts as UTC. */
function ownZone(call: Call): (typeof TIME_ZONES)[number] {
  const { name } = call.site.zone;
  return TIME_ZONES.find(([, zone]) => zone === name) ?? [93, name, name];
}

/** @throws WireError 400 for a text that names no moment */
function momentArg(call: Call, segment: Segment): number {
  const written = textArg(segment, 'date');
  const instant = parseMoment(written.replace(/Z$/i, ''), { ...call.site.zone, toInstant: (local) => local });
  if (instant === undefined) throw invalidExpression(written);
  return instant;
}

function timeZoneResource(call: Call): Resource {
  return entity(call, 'TimeZone', () => describeZone(call, ownZone(call)), {
    child: (segment) => {
      const { zone } = call.site;
      switch (segment.key) {
        case 'utctolocaltime':
          return method('UTCToLocalTime', () =>
            call.scalar('UTCToLocalTime', toStamp(new Date(zone.toLocal(momentArg(call, segment)))))
          );
        case 'localtimetoutc':
          return method('LocalTimeToUTC', () =>
            call.scalar('LocalTimeToUTC', toStamp(new Date(zone.toInstant(momentArg(call, segment)))))
          );
        default:
          return undefined;
      }
    }
  });
}

function timeZonesResource(call: Call): Resource {
  return collection(
    call,
    'TimeZones',
    'SP.ApiData.TimeZones',
    () => TIME_ZONES.map((zone) => describeZone(call, zone)),
    {
      child: (segment) => {
        if (segment.key !== 'getbyid') return undefined;
        const id = numberArg(segment, 'id');
        const zone = TIME_ZONES.find(([known]) => known === id);
        if (zone === undefined)
          throw new WireError(404, '-2147024809, System.ArgumentException', 'The time zone does not exist.');
        const describe = (): Described => describeZone(call, zone);
        const get = () => call.entity(describe());
        return { name: 'TimeZone', get, invoke: get };
      }
    }
  );
}

function settings(call: Call): JsonObject {
  const { locale } = call.site;
  return {
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
    WorkDayStartHour: 480
  };
}

/** `…/regionalSettings`. @see sharepoint-rest.md §5.2 */
export function regionalSettings(call: Call): Resource {
  const editLink = 'Web/RegionalSettings';
  const describe = (): Described => ({
    meta: {
      metadataFragment: 'SP.ApiData.RegionalSettings',
      type: 'SP.RegionalSettings',
      id: `${call.wire.webUrl}/_api/${editLink}`,
      editLink
    },
    values: settings(call),
    links: { TimeZone: () => describeZone(call, ownZone(call)) }
  });
  return entity(call, 'RegionalSettings', describe, {
    child: (segment) => {
      switch (segment.key) {
        case 'timezone':
          return timeZoneResource(call);
        case 'timezones':
          return timeZonesResource(call);
        case 'installedlanguages':
          return {
            name: segment.name,
            get: () =>
              call.complex('InstalledLanguages', 'SP.LanguageCollection', {
                Items: [{ DisplayName: 'English', LanguageTag: 'en-US', Lcid: 1033 }]
              })
          };
        default:
          return undefined;
      }
    }
  });
}
