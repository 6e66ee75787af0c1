import { boardDimensions } from '../../domain/board/dimensions';
import type { Texts } from '../../loc/Texts';
import { formatMoment } from '../dates/formatDates';
import type { FeedState } from './feed/FeedState';
import type { FilterOptions } from './filters/filterOptions';
import type { BoardView } from './view/BoardView';

/** The names in a list typed by an editor, separated by semicolons. */
export function listOf(typed: string): string[] {
  return typed
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** "N of N loaded", or how many so far while nobody knows of how many; empty before the first. */
export function loadedText(loaded: number, complete: boolean, expected: number | undefined, texts: Texts): string {
  if (complete) {
    return texts.board.loaded(loaded, loaded);
  }
  if (loaded === 0) {
    return '';
  }
  return expected === undefined ? texts.board.loadedSoFar(loaded) : texts.board.loaded(loaded, expected);
}

/** How old the data are; says so when they are the device's and the site is being asked. Empty before there are any. */
export function ageText({ time, kept, problem }: FeedState, texts: Texts): string {
  if (time === undefined) {
    return '';
  }
  const asAt = texts.board.asAt(formatMoment(time.at));
  return kept && problem === undefined ? texts.board.refreshing(asAt) : asAt;
}

/** What the board is filtered by, in words. */
export function filterWords(view: BoardView, options: FilterOptions, texts: Texts): string[] {
  const chosen = boardDimensions.flatMap((key) =>
    view.filters[key].map((value) => options(key).find((option) => option.key === value)?.label ?? value)
  );
  const whose = view.scope === 'all' ? [] : [texts.views.scopes[view.scope]];
  return [...whose, ...chosen, ...(view.search === '' ? [] : [texts.filters.searchFor(view.search)])];
}

/** Whose cases are shown, to end a sentence with; empty when everybody's, or when the sentence names their one service. */
export function whoseInWords(view: BoardView, place: string, texts: Texts): string {
  if (view.scope === 'mine') {
    return texts.views.inMine;
  }
  return view.scope === 'service' && place === '' ? texts.views.inService : '';
}

/** The team or service that the board is narrowed to, in words; empty when to none or several. */
export function placeInWords(view: BoardView, fixed: readonly string[]): string {
  const { team, service } = view.filters;
  return onlyOne(team) ?? onlyOne(service) ?? onlyOne(fixed) ?? '';
}

function onlyOne(values: readonly string[]): string | undefined {
  return values.length === 1 && values[0] !== '' ? values[0] : undefined;
}
