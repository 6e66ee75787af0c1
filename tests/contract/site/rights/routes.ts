/** Levels from nothing up; each may do what those before it may. */
export const LEVELS = ['none', 'read', 'contribute', 'edit', 'full'] as const;
export type Level = (typeof LEVELS)[number];

/** A request, and the least level that may send it. */
export interface Route {
  readonly verb: string;
  /** Below `_api/`. */
  readonly path: string;
  readonly least: Level;
  readonly body?: object | string;
  /** What those who may are answered where it is no success, because of how the site is furnished. */
  readonly status?: number;
  /** What those who may not are answered where it is no 403, because they may not know of it either. */
  readonly refusal?: 404;
}

type Row = readonly [verb: string, path: string, least: Level, body?: object | string, status?: number];

const list = "web/lists/getByTitle('Open')";
const item = `${list}/items(1)`;
const documents = '/sites/dev/Shared Documents';
const file = `web/getFileByServerRelativePath(decodedUrl='${documents}/a.txt')`;
const folder = `web/getFolderByServerRelativePath(decodedUrl='${documents}/F')`;
const view = `${list}/views/getByTitle('Extra')`;
const members = 'web/siteGroups/getByName(%27Readers%20of%20one%20list%27)';
const uploadId = "uploadId=guid'11111111-2222-3333-4444-555555555555'";
const visitorLogin = 'i:0%23.f|membership|vesa.visitor@council.example';
const member = '{member}';
const anyone = {
  queryParams: { QueryString: 'm', MaximumEntitySuggestions: 5, PrincipalSource: 15, PrincipalType: 1 }
};
const changed = {
  query: { Item: true, List: true, File: true, Folder: true, Add: true, Update: true, DeleteObject: true }
};
const formValues = { formValues: [{ FieldName: 'Title', FieldValue: 'x' }], bNewDocumentUpdate: false };
const paths = (name: string): object => ({
  srcPath: { DecodedUrl: `{origin}${documents}/${name}` },
  destPath: { DecodedUrl: `{origin}${documents}/copy of ${name}` }
});

const urls = (name: string): object => ({
  srcUrl: `{origin}${documents}/${name}`,
  destUrl: `{origin}${documents}/copy of ${name}`
});

/** The service, its web and its people. */
const WEB: readonly Row[] = [
  ['POST', 'contextinfo', 'read'],
  ['GET', 'web', 'read'],
  ['MERGE', 'web', 'full', { Title: 'x' }],
  ['GET', 'web/title', 'read'],
  ['GET', 'web/title/$value', 'read'],
  ['DELETE', 'web', 'full', undefined, 403],
  ['GET', 'web/parentWeb', 'read'],
  ['GET', 'site', 'read'],
  ['GET', 'site/rootWeb', 'read'],
  ['GET', "site/openWebById('{web}')", 'read'],
  ['POST', 'site/getchanges', 'read', changed],
  ['GET', 'web/webs', 'read'],
  ['POST', 'web/webs/add', 'full', { parameters: { Title: 'n', Url: 'n', WebTemplate: 'STS' } }],
  ['GET', 'web/webinfos', 'read'],
  ['GET', 'web/getSubwebsFilteredForCurrentUser(nWebTemplateFilter=-1,nConfigurationFilter=-1)', 'read'],
  ['GET', 'web/defaultDocumentLibrary', 'read'],
  ['GET', 'web/getCatalog(112)', 'read'],
  ['GET', 'web/siteUserInfoList', 'read'],
  ['GET', 'web/getavailablewebtemplates(lcid=1033,doincludecrosslanguage=true)', 'read'],
  ['GET', 'web/getCustomListTemplates', 'read'],
  ['GET', 'web/customListTemplates', 'read'],
  ['GET', 'web/listTemplates', 'read'],
  ['GET', 'web/features', 'read'],
  ['GET', 'web/eventReceivers', 'read'],
  ['GET', "web/maptoicon(filename='a.docx',progid='',size=0)", 'read'],
  ['GET', 'web/allProperties', 'read'],
  ['GET', "web/doesuserhavepermissions(@p)?@p={'High':'0','Low':'1'}", 'read'],
  ['GET', "web/titleResource/getValueForUICulture('en-US')", 'read'],
  ['GET', "web/titleResource/getResourceEntries('en-US')", 'read'],
  ['POST', "web/titleResource/setValueForUICulture('en-US','x')", 'full'],
  ['GET', "web/descriptionResource/getValueForUICulture('en-US')", 'read'],
  ['GET', "web/getStorageEntity('k')", 'read'],
  ['POST', 'web/setStorageEntity', 'full', { key: 'k', value: 'v', description: '', comments: '' }],
  ['POST', "web/removeStorageEntity('k')", 'full'],
  ['GET', 'web/hubSiteData(true)', 'read'],
  [
    'POST',
    "web/UploadImage(listTitle=@a,imageName=@b,listId=@c,itemId=@d)?@a='Open'&@b='p.png'&@c='{list}'&@d=1",
    'contribute',
    'bytes'
  ],
  ['POST', 'web/syncHubSiteTheme', 'full'],
  ['POST', "web/applyWebTemplate(webTemplate='STS%230')", 'full'],
  ['POST', "web/createDefaultAssociatedGroups(userLogin='a',userLogin2='',groupNameSeed='')", 'full'],
  ['GET', 'web/getClientSideWebParts', 'read'],
  ['GET', 'web/userCustomActions', 'read'],
  ['POST', 'web/userCustomActions', 'full', { Title: 'x' }],
  ['POST', 'web/userCustomActions/clear', 'full'],
  ['GET', 'site/userCustomActions', 'read'],
  ['POST', 'web/getchanges', 'read', changed],
  ['GET', 'web/regionalSettings', 'read'],
  ['GET', 'web/regionalSettings/timeZone', 'read'],
  ['GET', 'web/regionalSettings/timeZones', 'read'],
  ['POST', 'web/regionalSettings/timeZones/GetById(23)', 'read'],
  ['GET', 'web/regionalSettings/installedLanguages', 'read'],
  ['POST', "web/regionalSettings/timeZone/utctolocaltime('2026-11-23T01:15:00Z')", 'read'],
  ['POST', "web/regionalSettings/timeZone/localtimetoutc('2026-11-23T01:15:00Z')", 'read'],
  ['GET', 'web/navigation', 'read'],
  ['GET', 'web/navigation/quickLaunch', 'read'],
  ['POST', 'web/navigation/quickLaunch', 'full', { Title: 'x', Url: '/', IsVisible: true }],
  ['MERGE', 'web/navigation/quickLaunch(2001)', 'full', { Title: 'y' }],
  ['DELETE', 'web/navigation/quickLaunch(2001)', 'full'],
  ['GET', 'web/navigation/quickLaunch(2001)/children', 'read'],
  ['POST', 'web/navigation/quickLaunch(2001)/children', 'full', { Title: 'x', Url: '/', IsVisible: true }],
  ['POST', 'web/navigation/quickLaunch/moveAfter', 'full', { nodeId: 2001, previousNodeId: 0 }],
  ['GET', 'web/navigation/topNavigationBar', 'read'],
  ['POST', 'navigation/MenuState', 'read'],
  ['POST', 'navigation/MenuNodeKey', 'read', { currentUrl: '/sites/dev/start' }],
  ['POST', 'sp.site.exists', 'read', { url: '{origin}/sites/dev' }],
  ['GET', "sp.web.getdocumentlibraries(@v)?@v='{origin}/sites/dev'", 'read'],
  ['GET', "sp.web.getweburlfrompageurl(@v)?@v='{origin}/sites/dev/SitePages/Home.aspx'", 'read'],
  ['POST', 'SP.Utilities.Utility.SendEmail', 'read', { properties: { To: ['a@b.example'], Subject: 's', Body: 'b' } }],
  ['POST', 'search/postquery', 'read', { request: { Querytext: 'zqsecret' } }],
  ['GET', "search/query?querytext='zqsecret'", 'read'],
  ['GET', 'sp.userprofiles.peoplemanager/getmyproperties', 'read'],
  ['GET', `sp.userprofiles.peoplemanager/getpropertiesfor(accountName=@v)?@v='${visitorLogin}'`, 'read'],
  ['POST', 'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepickersearchuser', 'read', anyone],
  [
    'POST',
    'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepickerresolveuser',
    'read',
    anyone
  ],
  ['GET', 'sitepages/pages', 'read'],
  ['POST', 'sitepages/pages', 'contribute', { PageLayoutType: 'Article', PromotedState: 0 }],
  ['GET', 'sitepages/pages(1)', 'read'],
  ['POST', 'sitepages/pages(1)/savePage', 'contribute', { Title: 'Page', CanvasContent1: '[]' }],
  ['POST', 'sitepages/pages(1)/savePageAsDraft', 'contribute', { Title: 'Page', CanvasContent1: '[]' }],
  ['POST', 'sitepages/pages(1)/checkoutPage', 'contribute'],
  ['POST', 'sitepages/pages(1)/discardPage', 'contribute'],
  ['POST', 'sitepages/pages(1)/publish', 'contribute'],
  ['POST', 'sitepages/pages(1)/promoteToNews', 'contribute'],
  ['GET', 'web/recycleBin', 'read'],
  ['GET', 'site/recycleBin', 'read'],
  ['POST', 'web/recycleBin/restoreAll', 'read'],
  ['POST', 'web/recycleBin/deleteAll', 'read'],
  ['POST', 'web/recycleBin/moveAllToSecondStage', 'read'],
  ['POST', 'web/recycleBin/deleteAllSecondStageItems', 'read']
];

/** Users, groups, roles and rights. */
const PEOPLE: readonly Row[] = [
  ['GET', 'web/currentUser', 'read'],
  ['MERGE', 'web/currentUser', 'read', { Title: 'Me' }],
  ['GET', 'web/currentUser/groups', 'read'],
  ['GET', 'web/siteUsers', 'read'],
  ['GET', `web/siteUsers(@v)?@v='${visitorLogin}'`, 'read'],
  ['GET', `web/siteUsers/getById(${member})`, 'read'],
  ['GET', "web/siteUsers/getByEmail('mika.member@council.example')", 'read'],
  ['GET', `web/siteUsers/getByLoginName(@v)?@v='${visitorLogin}'`, 'read'],
  ['MERGE', `web/siteUsers/getById(${member})`, 'full', { Title: 'Other' }],
  ['DELETE', `web/siteUsers/getById(${member})`, 'full'],
  ['POST', `web/siteUsers/removeById(${member})`, 'full'],
  ['POST', `web/siteUsers/removeByLoginName(@v)?@v='${visitorLogin}'`, 'full'],
  ['GET', `web/getUserById(${member})`, 'read'],
  ['POST', 'web/ensureuser', 'read', { logonName: 'mika.member@council.example' }],
  ['GET', 'web/siteGroups', 'read'],
  ['POST', 'web/siteGroups', 'full', { Title: 'New group' }],
  ['GET', 'web/siteGroups(3)', 'read'],
  ['GET', 'web/siteGroups/getById(3)', 'read'],
  ['GET', 'web/siteGroups/getById(3)/owner', 'read'],
  ['GET', members, 'read'],
  ['MERGE', members, 'full', { Title: 'Renamed' }],
  ['DELETE', members, 'full'],
  ['POST', `${members}/SetUserAsOwner(${member})`, 'full'],
  ['POST', 'web/siteGroups/removeById({group})', 'full'],
  ['POST', "web/siteGroups/removeByLoginName('Readers of one list')", 'full'],
  ['GET', `${members}/users`, 'read'],
  ['POST', `${members}/users`, 'full', { LoginName: 'i:0#.f|membership|vesa.visitor@council.example' }],
  ['GET', `${members}/users/getById(${member})`, 'read'],
  ['POST', `${members}/users/removeById(${member})`, 'full'],
  ['POST', `${members}/users/removeByLoginName(@v)?@v='${visitorLogin}'`, 'full'],
  ['GET', 'web/associatedOwnerGroup', 'read'],
  ['GET', 'web/associatedMemberGroup', 'read'],
  ['GET', 'web/associatedVisitorGroup', 'read'],
  ['GET', 'web/roleDefinitions', 'read'],
  ['POST', 'web/roleDefinitions', 'full', { Name: 'New', BasePermissions: { High: '0', Low: '1' }, Order: 10 }],
  ['GET', 'web/roleDefinitions/getById(1073741826)', 'read'],
  ['GET', "web/roleDefinitions/getbyname('Read')", 'read'],
  ['GET', 'web/roleDefinitions/getbytype(2)', 'read'],
  ['MERGE', "web/roleDefinitions/getbyname('Spare')", 'full', { Description: 'x' }],
  ['DELETE', "web/roleDefinitions/getbyname('Spare')", 'full'],
  ...['web', list, item].flatMap((securable): readonly Row[] => [
    ['GET', `${securable}/effectiveBasePermissions`, 'read'],
    ['GET', `${securable}/getUserEffectivePermissions(@v)?@v='${visitorLogin}'`, 'full'],
    ['GET', `${securable}/hasUniqueRoleAssignments`, 'read'],
    ['GET', `${securable}/firstUniqueAncestorSecurableObject`, 'read'],
    ['GET', `${securable}/roleAssignments`, 'full'],
    ['GET', `${securable}/roleAssignments(3)/roleDefinitionBindings`, 'full'],
    ['GET', `${securable}/roleAssignments/getByPrincipalId(3)`, 'full'],
    ['POST', `${securable}/breakRoleInheritance(true)`, 'full'],
    ['POST', `${securable}/resetRoleInheritance`, 'full']
  ]),
  ...['web', "web/lists/getByTitle('Own rights')"].flatMap((securable): readonly Row[] => [
    ['DELETE', `${securable}/roleAssignments(4)`, 'full'],
    ['POST', `${securable}/roleAssignments/addRoleAssignment(principalid=${member},roledefid=1073741826)`, 'full'],
    ['POST', `${securable}/roleAssignments/removeRoleAssignment(principalid=4,roledefid=1073741826)`, 'full']
  ])
];

/** Lists and their shape. */
const LISTS: readonly Row[] = [
  ['GET', 'web/lists', 'read'],
  ['POST', 'web/lists', 'edit', { Title: 'New list', BaseTemplate: 100 }],
  ['POST', 'web/lists/add', 'edit', { parameters: { Title: 'New list', TemplateType: 100 } }],
  ['POST', 'web/lists/ensureSiteAssetsLibrary', 'read'],
  ['POST', 'web/lists/ensureSitePagesLibrary', 'read'],
  ['POST', 'web/lists/ensureClientRenderedSitePagesLibrary', 'read'],
  ['GET', "web/lists/getById('{list}')", 'read'],
  ['GET', "web/lists('{list}')", 'read'],
  ['GET', "web/getList('%2Fsites%2Fdev%2FLists%2FOpen')", 'read'],
  ['GET', "web/GetListUsingPath(DecodedUrl='%2Fsites%2Fdev%2FLists%2FOpen')", 'read'],
  ['GET', list, 'read'],
  ['MERGE', list, 'edit', { Description: 'x' }],
  ['DELETE', list, 'edit'],
  ['POST', `${list}/recycle`, 'edit'],
  ['POST', `${list}/reserveListItemId`, 'contribute'],
  ['GET', `${list}/forms`, 'read'],
  ['GET', `${list}/getRelatedFields`, 'read'],
  ['GET', `${list}/informationRightsManagementSettings`, 'read'],
  ['GET', `${list}/userCustomActions`, 'read'],
  ['POST', `${list}/userCustomActions`, 'edit', { Title: 'x' }],
  ['POST', `${list}/userCustomActions/clear`, 'edit'],
  ['GET', `${list}/eventReceivers`, 'read'],
  ['GET', `${list}/subscriptions`, 'edit'],
  ['POST', `${list}/subscriptions`, 'edit', { resource: 'x', notificationUrl: 'http://127.0.0.1:1/x' }],
  ['POST', `${list}/renderlistformdata(itemid=1,formid='editform',mode='2')`, 'read'],
  ['POST', `${list}/getchanges`, 'read', changed],
  ['POST', `${list}/getListItemChangesSinceToken`, 'read', { query: { RowLimit: '5' } }],
  ['POST', `${list}/getitems`, 'read', { query: { ViewXml: '<View Scope="RecursiveAll"/>' } }],
  ['POST', `${list}/renderListDataAsStream`, 'read', { parameters: { RenderOptions: 2 } }],
  ['POST', `${list}/renderlistdata(@viewXml)?@viewXml='<View/>'`, 'read'],
  ['GET', `${list}/fields`, 'read'],
  ['POST', `${list}/fields`, 'edit', { Title: 'New', FieldTypeKind: 2 }],
  ['GET', `${list}/fields/getById('{field}')`, 'read'],
  ['GET', `${list}/fields/getByTitle('Amount')`, 'read'],
  ['GET', `${list}/fields/getByInternalNameOrTitle('Amount')`, 'read'],
  ['MERGE', `${list}/fields/getByTitle('Amount')`, 'edit', { Description: 'x' }],
  ['DELETE', `${list}/fields/getByTitle('Amount')`, 'edit'],
  ['POST', `${list}/fields/getByTitle('Amount')/setShowInEditForm(true)`, 'edit'],
  ['POST', `${list}/fields/getByTitle('Amount')/setShowInNewForm(true)`, 'edit'],
  ['POST', `${list}/fields/getByTitle('Amount')/setShowInDisplayForm(true)`, 'edit'],
  [
    'POST',
    `${list}/fields/addField`,
    'edit',
    { parameters: { Title: 'L', FieldTypeKind: 7, LookupListId: '{list}', LookupFieldName: 'Title' } }
  ],
  [
    'POST',
    `${list}/fields/addDependentLookupField(displayName='D',primaryLookupFieldId='{lookup}',showField='Title')`,
    'edit'
  ],
  [
    'POST',
    `${list}/fields/createFieldAsXml`,
    'edit',
    { parameters: { SchemaXml: '<Field Type="Text" DisplayName="New" Name="New" />', Options: 8 } }
  ],
  ['GET', 'web/fields', 'read'],
  ['GET', 'web/availableFields', 'read'],
  ['POST', 'web/fields', 'full', { Title: 'New', FieldTypeKind: 2 }],
  ['GET', `${list}/views`, 'read'],
  ['POST', `${list}/views`, 'edit', { Title: 'V', PersonalView: false }],
  ['POST', `${list}/views`, 'contribute', { Title: 'V', PersonalView: true }],
  ['GET', `${list}/defaultView`, 'read'],
  ['GET', `${list}/getView('{view}')`, 'read'],
  ['GET', `${list}/views/getById('{view}')`, 'read'],
  ['GET', view, 'read'],
  ['MERGE', view, 'edit', { RowLimit: 5 }],
  ['DELETE', view, 'edit'],
  ['GET', `${view}/renderAsHtml`, 'read'],
  ['POST', `${view}/setViewXml`, 'edit', { viewXml: '<View><RowLimit>5</RowLimit></View>' }],
  ['GET', `${view}/viewFields`, 'read'],
  ['GET', `${view}/viewFields/schemaXml`, 'read'],
  ['POST', `${view}/viewFields/addViewField('Created')`, 'edit'],
  ['POST', `${view}/viewFields/removeViewField('Created')`, 'edit'],
  ['POST', `${view}/viewFields/removeAllViewFields`, 'edit'],
  ['POST', `${view}/viewFields/moveViewFieldTo`, 'edit', { field: 'LinkTitle', index: 0 }],
  ['GET', `${list}/contentTypes`, 'read'],
  ['GET', `${list}/contentTypes/getById('{type}')`, 'read'],
  ['GET', `${list}/contentTypes('{type}')/fields`, 'read'],
  ['GET', `${list}/contentTypes('{type}')/fieldLinks`, 'read'],
  ['GET', `${list}/contentTypes('{type}')/parent`, 'read'],
  ['MERGE', `${list}/contentTypes('{type}')`, 'edit', { Name: 'x' }],
  ['POST', `${list}/contentTypes/addAvailableContentType`, 'edit', { contentTypeId: '0x0108' }],
  ['POST', `${list}/contentTypes/addExistingContentType`, 'edit', { contentTypeId: '0x0108' }],
  ['POST', `${list}/contentTypes`, 'edit', { Id: { StringValue: '0x0100aa' }, Name: 'N' }],
  ['GET', 'web/contentTypes', 'read'],
  ['GET', 'web/availableContentTypes', 'read'],
  ['POST', 'web/contentTypes', 'full', { Id: { StringValue: '0x0100bb' }, Name: 'N' }]
];

/** Items and what hangs on them. */
const ITEMS: readonly Row[] = [
  ['GET', `${list}/items`, 'read'],
  ['GET', `${list}/items/$count`, 'read'],
  ['POST', `${list}/items`, 'contribute', { Title: 'new' }],
  ['GET', item, 'read'],
  ['GET', `${list}/items/getById(1)`, 'read'],
  ['GET', `${list}/items/getByStringId('1')`, 'read'],
  ['GET', `${list}/getItemById(1)`, 'read'],
  ['GET', `${list}/getItemByStringId('1')`, 'read'],
  ['MERGE', item, 'contribute', { Title: 'changed' }],
  ['DELETE', item, 'contribute'],
  ['POST', `${item}/recycle`, 'contribute'],
  ['POST', `${item}/deleteWithParameters`, 'contribute', { parameters: { BypassSharedLock: false } }],
  ['POST', `${item}/validateUpdateListItem`, 'contribute', formValues],
  [
    'POST',
    `${list}/addValidateUpdateItemUsingPath`,
    'contribute',
    { ...formValues, listItemCreateInfo: { FolderPath: { DecodedUrl: '' }, UnderlyingObjectType: 0 } }
  ],
  ['POST', `${list}/addValidateUpdateItem`, 'contribute', formValues],
  ['GET', `${item}/effectiveBasePermissionsForUI`, 'read'],
  ['GET', `${item}/fieldValuesAsText`, 'read'],
  ['GET', `${item}/fieldValuesAsHtml`, 'read'],
  ['GET', `${item}/fieldValuesForEdit`, 'read'],
  ['GET', `${item}/contentType`, 'read'],
  ['GET', `${item}/parentList`, 'read'],
  ['GET', `${item}/file`, 'read'],
  ['GET', `${item}/folder`, 'read'],
  ['GET', `${item}/Title`, 'read'],
  ['POST', `${item}/getWOPIFrameUrl(0)`, 'read'],
  ['GET', `${item}/versions`, 'read'],
  ['GET', `${item}/versions(512)`, 'read'],
  ['GET', `${item}/versions/getById(512)`, 'read'],
  ['DELETE', `${item}/versions(512)`, 'contribute'],
  ['GET', `${item}/attachmentFiles`, 'read'],
  ['POST', `${item}/attachmentFiles/add(FileName='n.txt')`, 'contribute', 'bytes'],
  ['POST', `${item}/attachmentFiles/addUsingPath(DecodedUrl='n.txt')`, 'contribute', 'bytes'],
  ['GET', `${item}/attachmentFiles('x.txt')`, 'read'],
  ['GET', `${item}/attachmentFiles/getByFileName('x.txt')`, 'read'],
  ['GET', `${item}/attachmentFiles('x.txt')/$value`, 'read'],
  ['PUT', `${item}/attachmentFiles('x.txt')/$value`, 'contribute', 'bytes'],
  ['DELETE', `${item}/attachmentFiles('x.txt')`, 'contribute'],
  ['POST', `${item}/attachmentFiles('x.txt')/recycleObject`, 'contribute'],
  [
    'POST',
    `${item}/shareObject`,
    'full',
    { peoplePickerInput: '[{"Key":"vesa.visitor@council.example"}]', roleValue: 'role:1073741826' }
  ],
  ['POST', `${item}/unshareObject`, 'full'],
  ['POST', `${item}/shareLink`, 'contribute', { request: { settings: { linkKind: 1 } } }],
  ['POST', `${item}/unshareLink`, 'contribute'],
  ['POST', `${item}/deleteLinkByKind`, 'contribute'],
  ['POST', `${item}/checkPermissions`, 'full', { recipients: [{ alias: 'vesa.visitor@council.example' }] }],
  ['POST', `${item}/getSharingInformation`, 'read'],
  ['POST', `${item}/getObjectSharingSettings`, 'read']
];

/** Files and folders. */
const FILES: readonly Row[] = [
  ['GET', file, 'read'],
  ['GET', `web/getFileByServerRelativeUrl('${documents}/a.txt')`, 'read'],
  ['GET', `web/getFileByUrl(@p)?@p='{origin}${documents}/a.txt'`, 'read'],
  ['GET', `web/getFileByLinkingUrl(@p)?@p='{origin}${documents}/a.txt'`, 'read'],
  ['GET', "web/getFileById('{file}')", 'read'],
  ['GET', `${file}/$value`, 'read'],
  ['PUT', `${file}/$value`, 'contribute', 'bytes'],
  ['DELETE', file, 'contribute'],
  ['POST', `${file}/recycle`, 'contribute'],
  ['POST', `${file}/deleteObject`, 'contribute'],
  ['POST', `${file}/deleteWithParameters`, 'contribute', { parameters: {} }],
  ['GET', `${file}/listItemAllFields`, 'read'],
  ['MERGE', `${file}/listItemAllFields`, 'contribute', { Title: 'x' }],
  ['GET', `${file}/versions`, 'read'],
  ['GET', `${file}/versions(512)/$value`, 'read'],
  ['POST', `${file}/versions/deleteAll`, 'contribute'],
  ['POST', `${file}/versions/deleteById(vid=512)`, 'contribute'],
  ['POST', `${file}/versions/recycleById(vid=512)`, 'contribute'],
  ['POST', `${file}/versions/deleteByLabel(versionlabel='1.0')`, 'contribute'],
  ['POST', `${file}/versions/restoreByLabel(versionlabel='1.0')`, 'contribute'],
  ['POST', `${file}/startUpload(${uploadId})`, 'contribute', 'bytes'],
  ['POST', `${file}/continueUpload(${uploadId},fileOffset=5)`, 'contribute', 'bytes', 404],
  ['POST', `${file}/finishUpload(${uploadId},fileOffset=5)`, 'contribute', 'bytes', 404],
  ['POST', `${file}/cancelUpload(${uploadId})`, 'contribute'],
  ['POST', `${file}/checkOut`, 'contribute'],
  ['POST', `${file}/checkIn(comment='',checkintype=1)`, 'contribute', undefined, 400],
  ['POST', `${file}/undoCheckOut`, 'contribute', undefined, 400],
  ['POST', `${file}/publish(comment='')`, 'contribute'],
  ['POST', `${file}/unpublish(comment='')`, 'contribute'],
  ['POST', `${file}/approve(comment='')`, 'full', undefined, 403],
  ['POST', `${file}/deny(comment='')`, 'full', undefined, 403],
  ['POST', `${file}/copyTo(strnewurl='${documents}/c.txt',boverwrite=true)`, 'contribute'],
  ['POST', `${file}/copyToUsingPath(decodedUrl='${documents}/c.txt',boverwrite=true)`, 'contribute'],
  ['POST', `${file}/moveTo(newurl='${documents}/c.txt',flags=1)`, 'contribute'],
  ['POST', `${file}/moveToUsingPath(decodedUrl='${documents}/c.txt',moveoperations=1)`, 'contribute'],
  ['GET', `${file}/lockedByUser`, 'read'],
  ...['Copy', 'Move'].flatMap((act): readonly Row[] => [
    ['POST', `SP.MoveCopyUtil.${act}FileByPath(overwrite=@a1)?@a1=true`, 'contribute', paths('a.txt')],
    ['POST', `SP.MoveCopyUtil.${act}FolderByPath()`, 'contribute', paths('F')],
    ['POST', `SP.MoveCopyUtil.${act}File(overwrite=@a1)?@a1=true`, 'contribute', urls('a.txt')],
    ['POST', `SP.MoveCopyUtil.${act}Folder()`, 'contribute', urls('F')]
  ]),
  ['GET', 'web/rootFolder', 'read'],
  ['GET', 'web/folders', 'read'],
  ['POST', 'web/folders', 'contribute', { ServerRelativeUrl: `${documents}/N` }],
  ['GET', `${list}/rootFolder`, 'read'],
  ['GET', folder, 'read'],
  ['GET', `web/getFolderByServerRelativeUrl('${documents}/F')`, 'read'],
  ['GET', "web/getFolderById('{folder}')", 'read'],
  ['MERGE', folder, 'contribute', { Name: 'G' }],
  ['DELETE', folder, 'contribute'],
  ['POST', `${folder}/copyTo(strnewurl='${documents}/G')`, 'contribute'],
  ['POST', `${folder}/moveTo(newurl='${documents}/G')`, 'contribute'],
  ['POST', `${folder}/recycle`, 'contribute'],
  ['POST', `${folder}/deleteObject`, 'contribute'],
  ['POST', `${folder}/deleteWithParameters`, 'contribute', { parameters: {} }],
  ['GET', `${folder}/listItemAllFields`, 'read'],
  ['GET', `${folder}/parentFolder`, 'read'],
  ['GET', `${folder}/files`, 'read'],
  ['GET', `${folder}/folders`, 'read'],
  ['POST', `${folder}/files/add(url='n.txt',overwrite=true)`, 'contribute', 'bytes'],
  ['POST', `${folder}/files/addUsingPath(decodedurl='n.txt',Overwrite=true)`, 'contribute', 'bytes'],
  ['POST', `${folder}/files/addTemplateFile(urloffile='${documents}/F/p.aspx',templatefiletype=0)`, 'contribute'],
  ['POST', `${folder}/folders/addUsingPath(DecodedUrl='N',overwrite=false)`, 'contribute'],
  ['POST', `${folder}/folders/add('N')`, 'contribute'],
  ['POST', `${folder}/addSubFolderUsingPath`, 'contribute', { leafPath: { DecodedUrl: 'N' } }],
  ['POST', `${folder}/addSubFolder('N')`, 'contribute']
];

/** What somebody else deleted. */
const BIN: readonly Route[] = ["web/recycleBin('{deleted}')", "web/recycleBin/getById('{deleted}')"].flatMap((path) => [
  { verb: 'GET', path, least: 'full', refusal: 404 },
  ...['restore', 'deleteObject', 'moveToSecondStage'].map((act): Route => ({
    verb: 'POST',
    path: `${path}/${act}`,
    least: 'full',
    refusal: 404
  }))
]);

/** Every route of the site, by what it needs. */
export const ROUTES: readonly Route[] = [
  ...BIN,
  ...[...WEB, ...PEOPLE, ...LISTS, ...ITEMS, ...FILES].map(([verb, path, least, body, status]) => ({
    verb,
    path,
    least,
    ...(body === undefined ? {} : { body }),
    ...(status === undefined ? {} : { status })
  }))
];
