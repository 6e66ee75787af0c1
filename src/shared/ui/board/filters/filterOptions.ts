import { type BoardDimension, type FilterOption, optionsOf, unassigned } from '../../../domain/board/dimensions';
import type { BoardRow } from '../../../domain/board/BoardRow';
import type { Texts } from '../../../loc/Texts';

/** Gives the values of a filter that occur, named as people say them; counted when first asked for. */
export type FilterOptions = (dimension: BoardDimension) => readonly FilterOption[];

/** A value of a filter in words. @param label as the domain gives it: the key, or an officer's name */
export function dimensionLabel(dimension: BoardDimension, key: string, label: string, texts: Texts): string {
  const names: Partial<Record<BoardDimension, Readonly<Record<string, string | undefined>>>> = {
    stage: texts.names.stage,
    process: texts.names.process,
    status: texts.statusNames
  };
  const unnamed: Partial<Record<BoardDimension, string>> = {
    service: texts.board.noService,
    team: texts.board.noTeam,
    officerId: key === unassigned ? texts.board.unassigned : texts.board.officer(key)
  };
  return names[dimension]?.[key] ?? (label === '' ? (unnamed[dimension] ?? key) : label);
}

/** The filters' values over all rows of the board. */
export function filterOptions(rows: readonly BoardRow[], texts: Texts): FilterOptions {
  const known = new Map<BoardDimension, readonly FilterOption[]>();
  return (dimension) => {
    const options =
      known.get(dimension) ??
      optionsOf(rows, dimension).map((option) => ({
        ...option,
        label: dimensionLabel(dimension, option.key, option.label, texts)
      }));
    known.set(dimension, options);
    return options;
  };
}
