import { type ExtensionDefinition, siteExtensions } from './extensions';
import type { ListDefinition } from './ListDefinition';
import { toFieldXml } from './toFieldXml';
import { toViewQuery } from './toViewQuery';

const schema = 'https://developer.microsoft.com/json-schemas/sp/site-design-script-actions.schema.json';

/** One step inside a list's part of a site script. */
export type SiteScriptStep = { verb: string } & Record<string, string | number | boolean | readonly string[]>;

/** A SharePoint site script that makes one list. */
export interface SiteScript {
  $schema: string;
  actions: readonly {
    verb: 'createSPList';
    listName: string;
    templateType: 100;
    subactions: readonly SiteScriptStep[];
  }[];
}

/** A SharePoint site script that puts the hub's components on the pages of a site. */
export function siteExtensionsScript(): { $schema: string; actions: readonly SiteScriptStep[] } {
  return {
    $schema: schema,
    actions: siteExtensions.map((extension) => ({ ...associated('associateExtension', extension), scope: 'Web' }))
  };
}

function associated(verb: string, { title, location, componentId }: ExtensionDefinition): SiteScriptStep {
  return { verb, title, location, clientSideComponentId: componentId };
}

/**
 * The list as a SharePoint site script: columns and views. A site script can set neither rights nor rows; provisioning
 * does that, on a site made by hand or by these scripts alike.
 * @see docs/decisions on lists as data
 */
export function toSiteScript(list: ListDefinition): SiteScript {
  return {
    $schema: schema,
    actions: [
      {
        verb: 'createSPList',
        listName: list.name,
        templateType: 100,
        subactions: [
          { verb: 'setDescription', description: list.description },
          ...list.fields.map((field) => ({
            verb: 'addSPFieldXml',
            schemaXml: toFieldXml(list.name, field),
            addToDefaultView: false
          })),
          ...list.views.map((view, index) => ({
            verb: 'addSPView',
            name: view.title,
            viewFields: view.columns,
            query: toViewQuery(view),
            rowLimit: 30,
            isPaged: true,
            makeDefault: index === 0
          })),
          ...list.fields.flatMap(({ internalName, drawnBy }) =>
            drawnBy === undefined
              ? []
              : [{ verb: 'associateFieldCustomizer', internalName, clientSideComponentId: drawnBy }]
          ),
          ...(list.commands === undefined ? [] : [associated('associateListViewCommandSet', list.commands)])
        ]
      }
    ]
  };
}
