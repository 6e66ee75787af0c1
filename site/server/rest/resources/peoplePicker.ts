import type { JsonObject, Segment } from '../../wire/types';
import { PRINCIPAL_GROUP, PRINCIPAL_USER, type Principal } from '../../store/principals';
import type { Call } from '../call';
import type { Reply } from '../reply';
import { method, type Resource } from '../resource';

const PREFIX = 'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepicker';
const WANTS_USERS = 1;
const WANTS_GROUPS = 8;

function toEntry(principal: Principal): JsonObject {
  const isGroup = principal.kind === PRINCIPAL_GROUP;
  return {
    Key: principal.login,
    DisplayText: principal.title,
    IsResolved: true,
    Description: isGroup ? principal.title : principal.email,
    EntityType: isGroup ? 'SPGroup' : 'User',
    EntityData: isGroup
      ? { SPGroupID: String(principal.id), AccountName: principal.title }
      : {
          SPUserID: String(principal.id),
          Email: principal.email,
          Title: principal.jobTitle,
          Department: principal.department,
          MobilePhone: '',
          PrincipalType: 'User'
        },
    MultipleMatches: [],
    ProviderName: 'Tenant',
    ProviderDisplayName: 'Tenant'
  };
}

function search(call: Call, matches: (principal: Principal, words: string) => boolean): readonly JsonObject[] {
  const query = call.parameters('queryParams');
  const words = String(query.QueryString ?? '').toLowerCase();
  const wanted = Number(query.PrincipalType ?? WANTS_USERS);
  const limit = Number(query.MaximumEntitySuggestions ?? 30);
  return call.site.principals
    .all()
    .filter(({ kind, email }) =>
      kind === PRINCIPAL_USER ? (wanted & WANTS_USERS) !== 0 && email !== '' : (wanted & WANTS_GROUPS & kind) !== 0
    )
    .filter((principal) => matches(principal, words))
    .slice(0, limit)
    .map(toEntry);
}

const begins = (principal: Principal, words: string): boolean =>
  [principal.title, principal.email, ...principal.title.split(' ')].some((text) =>
    text.toLowerCase().startsWith(words)
  );

const equals = (principal: Principal, words: string): boolean =>
  [principal.title, principal.email, principal.login].some((text) => text.toLowerCase() === words);

/**
 * What a people picker asks; the answer is JSON inside a text.
 * @see sharepoint-rest.md §24
 */
export function peoplePicker(call: Call, segment: Segment): Resource | undefined {
  const answer = (run: () => string): Resource =>
    method(segment.name, (): Reply => {
      call.access.requireWeb('browseUserInfo');
      return call.scalar(segment.name, run());
    });
  if (segment.key === `${PREFIX}searchuser`) return answer(() => JSON.stringify(search(call, begins)));
  if (segment.key === `${PREFIX}resolveuser`)
    return answer(() => JSON.stringify(search(call, equals)[0] ?? { IsResolved: false, MultipleMatches: [] }));
  return undefined;
}
