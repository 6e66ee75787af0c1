import type { Team } from '../domain/teams/Team';

const services: Readonly<Record<string, readonly string[]>> = {
  'Assessment and family support': [
    'Team West',
    'Team South',
    'Team East',
    'Team Central',
    'MASH',
    'Safeguarding',
    'Responsive Services',
    'Edge of Care'
  ],
  'Children in care and care leavers': ['Children in Care', 'Through Care', 'LAC & Permanency', 'Placements'],
  "Children's disability": ["Children's Disability", "Children's Disability Team"],
  'Fostering and adoption': ['Fostering & Adoption', 'Fostering and Adoption'],
  'Early help and youth': ['Early Help West', 'Early Help East', 'Early Help (Team East)', 'Youth Offending'],
  'Quality and practice': ['Quality Assurance', 'Social Work Academy', "Children's Champion"]
};

/**
 * Teams a new hub starts with: the names of 2023/24, in each spelling that year's registers use, without dates. The
 * services are an invented grouping; a council puts its own in their place.
 * @see domain.md 8.10
 */
export const defaultTeams: readonly Omit<Team, 'id'>[] = Object.entries(services).flatMap(([service, names]) =>
  names.map((name) => ({ name, service }))
);
