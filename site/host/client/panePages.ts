import { make } from './dom';
import type { PaneSettings } from './internals/propertyPane';
import type { PaneData, PaneGroup } from './internals/spfxTypes';
import { drawField } from './paneFields';

/**
 * Draws the pages of a property pane one below the other, each with its groups and fields.
 *
 * @param change - takes a changed field: the property's path, its value, the kind of field
 */
export function drawPanePages({ configuration, properties }: PaneData, change: PaneSettings['change']): HTMLElement[] {
  let count = 0;
  const drawGroup = (group: PaneGroup): HTMLElement => {
    const isNamed = group.isGroupNameHidden !== true && group.groupName !== undefined && group.groupName !== '';
    const fields = (group.groupFields ?? []).map((field) => {
      count += 1;
      const path = field.targetProperty ?? '';
      return drawField(field, {
        id: `pane-field-${count}`,
        value: readPath(properties, path),
        change: (value) => change(path, value, field.type)
      });
    });
    return make('div', { class: 'pane-group' }, ...(isNamed ? [make('h3', {}, group.groupName ?? '')] : []), ...fields);
  };
  return configuration.pages.flatMap((page) => [
    ...(page.header?.description ? [make('p', { class: 'hint' }, page.header.description)] : []),
    ...page.groups.map((group) => drawGroup(chooseGroup(group)))
  ]);
}

/** A text that differs when another set of fields is to be shown; values do not count. */
export function paneShape({ configuration }: PaneData): string {
  return JSON.stringify(configuration.pages, (name: string, value: unknown) =>
    name === 'context' || name === 'value' ? undefined : value
  );
}

/** A conditional group shows one of two. */
function chooseGroup(group: PaneGroup): PaneGroup {
  return (group.showSecondaryGroup === true ? group.secondaryGroup : group.primaryGroup) ?? group;
}

/** Reads a property by its dotted path, as fields name nested ones. */
function readPath(properties: Readonly<Record<string, unknown>>, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return new Map(Object.entries(value)).get(key);
  }, properties);
}
