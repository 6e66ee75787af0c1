import type { JsonObject } from '../../wire/types';
import { escapeXml } from '../../wire/xml';
import type { List } from '../../store/model';
import type { View } from '../../store/views';
import type { Call } from '../call';
import type { Described } from '../described';

const SCOPES = ['', 'Recursive', 'RecursiveAll', 'FilesOnly'] as const;

/** The view's own XML. @see sharepoint-rest.md §9.1 */
export function viewXml(list: List, view: View): string {
  const scope = SCOPES[view.props.Scope] ?? '';
  const fields = view.props.viewFields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join('');
  return (
    `<View Name="{${view.id.toUpperCase()}}"${view.isDefault ? ' DefaultView="TRUE"' : ''} MobileView="TRUE" Type="HTML"` +
    ` DisplayName="${escapeXml(view.title)}" Url="${escapeXml(viewUrl(list, view))}" Level="1" BaseViewID="1"` +
    `${scope === '' ? '' : ` Scope="${scope}"`}><Query>${view.props.ViewQuery}</Query><ViewFields>${fields}</ViewFields>` +
    `<RowLimit Paged="${view.props.Paged ? 'TRUE' : 'FALSE'}">${view.props.RowLimit}</RowLimit></View>`
  );
}

/** Server-relative URL of the page of a view. */
export function viewUrl(list: List, view: View): string {
  const folder = list.isLibrary ? `${list.rootFolder}/Forms` : list.rootFolder;
  return `${folder}/${view.isDefault ? 'AllItems' : view.title.replace(/[^\w ]/g, '')}.aspx`;
}

/** Fields of a view as `SP.ViewFieldCollection`. */
export function viewFieldsValue(view: View): JsonObject {
  return {
    SchemaXml: view.props.viewFields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join(''),
    Items: [...view.props.viewFields]
  };
}

/** A view as `SP.View`. @see sharepoint-rest.md §9.1 */
export function describeView(call: Call, list: List, view: View): Described {
  const editLink = `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`;
  const xml = viewXml(list, view);
  const { viewFields, ...props } = view.props;
  const url = viewUrl(list, view);
  return {
    meta: {
      metadataFragment: 'SP.ApiData.Views',
      type: 'SP.View',
      id: `${call.wire.webUrl}/_api/${editLink}`,
      editLink
    },
    values: {
      Aggregations: null,
      AggregationsStatus: null,
      AssociatedContentTypeId: null,
      BaseViewId: '1',
      CalendarViewStyles: null,
      ColumnWidth: null,
      ContentTypeId: { StringValue: '0x' },
      CustomOrder: null,
      DefaultView: view.isDefault,
      DefaultViewForContentType: false,
      EditorModified: false,
      Formats: null,
      GridLayout: null,
      HtmlSchemaXml: xml,
      Id: view.id,
      ImageUrl: '/_layouts/15/images/generic.png?rev=47',
      IncludeRootFolder: false,
      ViewJoins: null,
      JSLink: null,
      ListViewXml: xml,
      Method: null,
      MobileDefaultView: false,
      MobileView: true,
      ModerationType: null,
      NewDocumentTemplates: null,
      OrderedView: false,
      PersonalView: view.ownerId !== null,
      ViewProjectedFields: null,
      ReadOnlyView: false,
      RequiresClientIntegration: false,
      ServerRelativePath: { DecodedUrl: url },
      ServerRelativeUrl: url,
      StyleId: null,
      TabularView: true,
      Threaded: false,
      Title: view.title,
      Toolbar: '',
      ToolbarTemplateName: null,
      ViewType: 'HTML',
      ViewData: null,
      ViewType2: null,
      VisualizationInfo: null,
      ...props
    },
    links: {
      ViewFields: () => ({
        meta: {
          metadataFragment: 'SP.ViewFieldCollection',
          type: 'SP.ViewFieldCollection',
          id: `${call.wire.webUrl}/_api/${editLink}/ViewFields`,
          editLink: `${editLink}/ViewFields`
        },
        values: { SchemaXml: '', ...viewFieldsValue({ ...view, props: { ...props, viewFields } }) }
      })
    },
    types: { ContentTypeId: 'SP.ContentTypeId', ServerRelativePath: 'SP.ResourcePath' }
  };
}
