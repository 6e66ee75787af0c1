import { type FacetChoice, facets, noFacets } from '../../../domain/learning/facets';

/** What is looked for in the library. */
export interface LearningSearch {
  find: string;
  choice: FacetChoice;
  /** Shows what is archived as well. */
  archived: boolean;
}

/** What the reader looks at. It lives in the page's address, so that Back undoes and a link shows the same. */
export interface LearningView {
  show: 'library' | 'record' | 'drafts' | 'meetings';
  /** Of a record or a draft; empty for none. */
  key: string;
  search: LearningSearch;
}

/** Everything, latest first. */
export const noSearch: LearningSearch = { find: '', choice: noFacets, archived: false };

const reserved = ['drafts', 'meetings'] as const;
const facetParam = (facet: string): string => `learn-${facet}`;

/** The view that a page address asks for. @param query as in `location.search` */
export function viewFromQuery(query: string): LearningView {
  const params = new URLSearchParams(query);
  const asked = params.get('learn') ?? '';
  const place = reserved.find((name) => name === asked);
  const of = (facet: string): readonly string[] => params.getAll(facetParam(facet)).filter((value) => value !== '');
  return {
    show: place ?? (asked === '' ? 'library' : 'record'),
    key: place === undefined ? asked : place === 'drafts' ? (params.get('learn-draft') ?? '') : '',
    search: {
      find: params.get('learn-find') ?? '',
      choice: {
        theme: of('theme'),
        service: of('service'),
        source: of('source'),
        quarter: of('quarter'),
        outcome: of('outcome')
      },
      archived: params.get('learn-archived') === 'yes'
    }
  };
}

/**
 * A page address's query with the view in it; what others keep there stays.
 * @param query as in `location.search`
 * @returns with its question mark, or empty
 */
export function queryWithView(query: string, { show, key, search }: LearningView): string {
  const params = new URLSearchParams(query);
  ['learn', 'learn-draft', 'learn-find', 'learn-archived', ...facets.map(facetParam)].forEach((name) =>
    params.delete(name)
  );
  const place = show === 'library' ? '' : show === 'record' ? key : show;
  if (place !== '') params.set('learn', place);
  if (show === 'drafts' && key !== '') params.set('learn-draft', key);
  if (search.find.trim() !== '') params.set('learn-find', search.find.trim());
  for (const facet of facets) for (const value of search.choice[facet]) params.append(facetParam(facet), value);
  if (search.archived) params.set('learn-archived', 'yes');
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** The address of a record alone, to be shared. @param page the page's address, without its query */
export function recordLink(page: string, query: string, key: string): string {
  return page + queryWithView(query, { show: 'record', key, search: noSearch });
}
