import type { JsonObject, JsonValue } from '../wire/types';

const ZERO_GUID = '00000000-0000-0000-0000-000000000000';

/** Base templates that are libraries of files. */
const LIBRARY_TEMPLATES: ReadonlySet<number> = new Set([101, 109, 119]);

/** Whether a base template makes a library. */
export function isLibraryTemplate(baseTemplate: number): boolean {
  return LIBRARY_TEMPLATES.has(baseTemplate);
}

/**
 * Settings of a new list that can be changed by MERGE, with their first values.
 * @see sharepoint-rest.md §7.1, §7.4
 */
export function defaultSettings(baseTemplate: number): JsonObject {
  const isLibrary = isLibraryTemplate(baseTemplate);
  return {
    AllowContentTypes: true,
    ContentTypesEnabled: false,
    CrawlNonDefaultViews: false,
    DefaultContentApprovalWorkflowId: ZERO_GUID,
    DefaultItemOpenUseListSetting: false,
    Description: '',
    Direction: 'none',
    DisableCommenting: false,
    DisableGridEditing: false,
    DraftVersionVisibility: 0,
    EnableAttachments: !isLibrary,
    EnableFolderCreation: isLibrary,
    EnableMinorVersions: false,
    EnableModeration: false,
    EnableRequestSignOff: true,
    EnableVersioning: true,
    ForceCheckout: false,
    Hidden: false,
    ImageUrl: isLibrary ? '/_layouts/15/images/itdl.png?rev=47' : '/_layouts/15/images/itgen.png?rev=47',
    IrmEnabled: false,
    IrmExpire: false,
    IrmReject: false,
    IsApplicationList: false,
    ListExperienceOptions: 0,
    MajorVersionLimit: isLibrary ? 500 : 50,
    MajorWithMinorVersionsLimit: 0,
    MultipleDataList: false,
    NoCrawl: false,
    OnQuickLaunch: false,
    ParserDisabled: false,
    ReadSecurity: 1,
    WriteSecurity: 1,
    ValidationFormula: null,
    ValidationMessage: null
  };
}

/** Properties of a list a client may send although they are fixed; they are passed over. */
export const FIXED_LIST_PROPERTIES: ReadonlySet<string> = new Set(['BaseTemplate', 'BaseType', 'Id', 'Url']);

/** A setting as a number. */
export function numberSetting(settings: JsonObject, name: string): number {
  const value: JsonValue | undefined = settings[name];
  return typeof value === 'number' ? value : 0;
}
