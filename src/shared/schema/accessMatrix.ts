import { type RoleCode, roleCodes } from '../domain/roles/Role';

/**
 * What a person may do with a row, from less to more. `open`: knows of the list and sees none of its rows. `add`: reads
 * and adds, changes nothing. `edit`: also changes, never deletes. `guard`, `keep` and `manage` are `read`, `add` and
 * `edit` with the right to say who else may see a row; `full` is `manage` with deleting. `contribute` adds, changes and deletes, and says nothing about others.
 */
export const accessLevels = ['open', 'read', 'add', 'edit', 'contribute', 'guard', 'keep', 'manage', 'full'] as const;
/** One of {@link accessLevels}. */
export type AccessLevel = (typeof accessLevels)[number];

/**
 * Which rows a right covers. `own`: cases whose investigating officer the person is. `service`: cases of the service whose
 * group the person is in. `linked`: cases the Ombudsman has. `triage`: rows that
 * the service recovery team has not taken on yet.
 */
export type AccessExtent = 'all' | 'own' | 'service' | 'linked' | 'triage';

/** A right of a role: a level over some rows. */
export interface AccessCell {
  level: AccessLevel;
  extent: AccessExtent;
  /** May add rows to the list itself, and sees what was added until the row has rights of its own. */
  adds?: boolean;
}

/** Rights by role; a role that is absent has none. */
export type AccessRow = Readonly<Partial<Record<RoleCode, AccessCell>>>;

const all = (level: AccessLevel): AccessCell => ({ level, extent: 'all' });
const own = (level: AccessLevel): AccessCell => ({ level, extent: 'own' });
const service = (level: AccessLevel): AccessCell => ({ level, extent: 'service' });
const linked = (level: AccessLevel): AccessCell => ({ level, extent: 'linked' });
const triage = (level: AccessLevel): AccessCell => ({ level, extent: 'triage' });
/** Everybody reads; those given may more. */
const everyone = (more: AccessRow): AccessRow => ({
  ...Object.fromEntries(roleCodes.map((code) => [code, all('read')])),
  ...more
});
/** Everybody but those from outside the council, and members, who see figures only. */
const libraryReaders = (level: AccessLevel, more: AccessRow): AccessRow => ({
  ...Object.fromEntries(roleCodes.filter((code) => code !== 'R11' && code !== 'R12').map((code) => [code, all(level)])),
  ...more
});
const draftReaders = (more: AccessRow): AccessRow => ({
  R3: all('read'),
  R4: all('read'),
  R5: all('contribute'),
  R6: all('read'),
  R7: all('read'),
  R8: all('read'),
  R9: all('read'),
  R10: all('contribute'),
  ...more
});

/**
 * Who may do what, object by object. Lists take their rights from here, and a test walks every role over every list and
 * compares. R8 and R9 see a case on request, R11 their own package: these are given one by one, by hand.
 * @see domain.md 11.2
 */
export const accessMatrix = {
  reference: everyone({ R6: all('contribute'), R13: all('contribute') }),
  // Two people behind each page: who approves it may only read its drafts, and who writes drafts may not write pages.
  guidance: everyone({ R6: all('edit') }),
  guidanceDrafts: { R5: all('edit'), R6: all('read'), R13: all('edit') },
  complaints: {
    R2: own('edit'),
    R3: service('read'),
    R4: service('read'),
    R5: all('manage'),
    R6: all('full'),
    R7: linked('read'),
    R14: triage('edit')
  },
  timeline: {
    R2: own('add'),
    R3: service('add'),
    R4: service('add'),
    R5: all('keep'),
    R6: all('keep'),
    R7: linked('add'),
    R14: triage('add')
  },
  allegations: { R2: own('read'), R3: service('read'), R5: all('manage'), R6: all('full') },
  // Changed by the service recovery manager alone. @see domain.md 11.3
  triggerLimits: { R3: all('read'), R5: all('read'), R6: all('contribute') },
  feedback: {
    R2: { ...service('edit'), adds: true },
    R3: service('read'),
    R4: service('read'),
    R5: all('manage'),
    R6: all('full'),
    R14: triage('edit')
  },
  people: { R5: all('manage'), R6: all('full'), R9: all('read'), R14: triage('edit') },
  contacts: {
    R2: own('read'),
    R3: service('read'),
    R5: all('manage'),
    R6: all('full'),
    R7: linked('read'),
    R14: triage('edit')
  },
  reports: {
    R3: all('read'),
    R4: all('read'),
    R5: all('contribute'),
    R6: all('contribute'),
    R7: all('read'),
    R8: all('read'),
    R9: all('read'),
    R10: all('contribute')
  },
  boards: { R5: all('contribute'), R6: all('contribute') },
  // Raised by log reports, for those who look after them; whose complaint it was stands in neither. @see domain.md 7.7
  equalityIssues: { R5: all('contribute'), R6: all('contribute'), R10: all('edit') },
  informationIssues: { R5: all('contribute'), R6: all('contribute'), R9: all('edit') },
  // Written by the officer, approved by the operational lead, accepted by the service recovery team. Whoever gives a case to
  // an officer lays the empty report out for them, so the manager adds rows and changes none.
  logs: { R2: own('edit'), R3: service('edit'), R4: service('read'), R5: all('manage'), R6: all('keep') },
  actions: {
    R2: own('edit'),
    R3: service('edit'),
    R4: service('read'),
    R5: all('manage'),
    R6: all('full'),
    R7: linked('edit'),
    R8: all('read')
  },
  // Nobody may do two of the four: write a draft, check it, approve it, publish it. Only the service recovery officers have two
  // rights, and the hub lets nobody check what they wrote. @see domain.md 10 and docs/decisions on publishing learning
  learning: libraryReaders('read', { R6: all('contribute') }),
  learningDrafts: {
    R2: all('add'),
    R3: all('read'),
    R4: all('read'),
    R5: all('edit'),
    R6: all('read'),
    R7: all('add')
  },
  learningChecks: {
    R2: all('read'),
    R3: all('read'),
    R4: all('read'),
    R5: all('add'),
    R6: all('read'),
    R7: all('read')
  },
  learningApprovals: libraryReaders('read', { R3: all('add') }),
  learningUses: libraryReaders('add', {}),
  ombudsman: {
    R2: own('read'),
    R3: service('read'),
    R4: service('read'),
    R5: all('guard'),
    R6: all('guard'),
    R7: all('contribute'),
    R8: all('read')
  },
  enquiries: {
    R2: own('read'),
    R3: service('read'),
    R4: service('read'),
    R5: all('manage'),
    R6: all('full'),
    R9: all('contribute'),
    R14: triage('edit')
  },
  history: everyone({ R5: all('contribute'), R6: all('contribute'), R10: all('contribute') }),
  // Who approves a report may only read its draft, and who writes drafts may not write among the approved: two people, by the
  // site's own rights. Figures in a draft are suppressed, because an analyst may see equality answers as such only.
  // @see docs/decisions on publishing reports
  reportDrafts: draftReaders({}),
  // Why a report may go although a check failed: whoever writes or approves reports records it. @see domain.md 13
  checkOverrides: draftReaders({ R6: all('contribute') }),
  // With every number: for those who may see every list they are made of.
  approvedReports: { R5: all('read'), R6: all('contribute') },
  publishedReports: everyone({ R6: all('contribute') }),
  // Added to with each act on rules and holidays, and never changed.
  audit: { R6: all('add'), R8: all('read'), R9: all('read'), R13: all('add') }
} as const satisfies Record<string, AccessRow>;

/** One of the matrix's objects. */
export type AccessObject = keyof typeof accessMatrix;

/**
 * Rights on an object's lists themselves, which rows have until they have their own. Contacts in triage have none of
 * their own yet; whoever sees only some rows may open the list and no more.
 */
export function listAccess(object: AccessObject): Readonly<Partial<Record<RoleCode, AccessLevel>>> {
  return Object.fromEntries(
    cellsOf(object).map(([code, { level, extent, adds }]) => {
      if (extent === 'all' || extent === 'triage') return [code, level];
      return [code, adds ? 'add' : 'open'];
    })
  );
}

/** An object's cells, by role in the order of the matrix. */
export function cellsOf(object: AccessObject): readonly (readonly [RoleCode, AccessCell])[] {
  const row: AccessRow = accessMatrix[object];
  return roleCodes.flatMap((code) => {
    const cell = row[code];
    return cell ? [[code, cell] as const] : [];
  });
}
