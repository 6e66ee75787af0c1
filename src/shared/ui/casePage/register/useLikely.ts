import * as React from 'react';
import type { RegistrationDesk } from '../../../domain/casework/CaseworkRepository';
import type { ActValues } from '../../../domain/casework/acts/ActField';
import { likelyDuplicates, type LikelyDuplicate, nameKey } from '../../../domain/casework/registration/likeness';
import type { Hub } from '../../../data/createHub';
import { useAsked } from '../../useAsked';

/** Letters of a name before it is looked for. */
const leastLetters = 4;

/** Cases that the one being entered may be the same as; follows what is typed. */
export function useLikely(
  hub: Pick<Hub, 'casework'>,
  desk: RegistrationDesk,
  values: ActValues
): readonly LikelyDuplicate[] {
  const key = nameKey(typeof values.complainantName === 'string' ? values.complainantName : '');
  const ask = React.useCallback(async () => (await hub.casework()).casesOf(key), [hub, key]);
  const [{ value: samePerson }] = useAsked(key.length < leastLetters ? undefined : ask);
  return React.useMemo(
    () => likelyDuplicates(values, desk.earlier, samePerson ?? []),
    [values, desk.earlier, samePerson]
  );
}
