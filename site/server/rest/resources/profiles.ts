import { userNotFound } from '../../wire/errors';
import type { JsonObject, Segment } from '../../wire/types';
import { upnOf, type Principal } from '../../store/principals';
import type { Call } from '../call';
import { textArg, type Resource } from '../resource';

const PREFIX = 'sp.userprofiles.peoplemanager';

function toProfile(user: Principal): JsonObject {
  const property = (Key: string, Value: string): JsonObject => ({ Key, Value, ValueType: 'Edm.String' });
  return {
    AccountName: user.login,
    DirectReports: [],
    DisplayName: user.title,
    Email: user.email,
    ExtendedManagers: [],
    ExtendedReports: [user.login],
    IsFollowed: false,
    LatestPost: null,
    Peers: [],
    PersonalSiteHostUrl: '',
    PersonalUrl: '',
    PictureUrl: null,
    Title: user.jobTitle,
    UserProfileProperties: [
      property('AccountName', user.login),
      property('PreferredName', user.title),
      property('WorkEmail', user.email),
      property('Department', user.department),
      property('SPS-JobTitle', user.jobTitle),
      property('UserName', upnOf(user))
    ],
    UserUrl: ''
  };
}

/** `_api/sp.userprofiles.peoplemanager/getmyproperties` and `getpropertiesfor(accountName=@v)`. @see sharepoint-rest.md §24 */
export function profileMethod(call: Call, segment: Segment): Resource | undefined {
  if (segment.key !== PREFIX) return undefined;
  const show = (name: string, find: () => Principal | undefined): Resource => {
    const get = () => {
      call.access.requireWeb('browseUserInfo');
      const user = find();
      if (user === undefined) throw userNotFound();
      return call.complex(name, 'SP.UserProfiles.PersonProperties', toProfile(user));
    };
    return { name, get, invoke: get };
  };
  const { principals } = call.site;
  return {
    name: segment.name,
    child: (inner) => {
      if (inner.key === 'getmyproperties') return show('GetMyProperties', () => principals.byId(call.user.id));
      if (inner.key !== 'getpropertiesfor') return undefined;
      return show('GetPropertiesFor', () => principals.userByLogin(textArg(inner, 'accountname')));
    }
  };
}
