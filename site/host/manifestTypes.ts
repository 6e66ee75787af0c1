/** One entry of a component manifest's `scriptResources`. */
export type ScriptResource =
  | { readonly type: 'component'; readonly id: string; readonly version: string }
  | { readonly type: 'path'; readonly path: string; readonly integrity?: string }
  | {
      readonly type: 'localizedPath';
      readonly defaultPath: string | PathEntry;
      readonly paths: Readonly<Record<string, string | PathEntry>>;
    };

/** A file of a component, with its digest where the manifest states one. */
export interface PathEntry {
  readonly path: string;
  readonly integrity?: string;
}

/** The part of an SPFx component manifest that the host reads or writes; all else is passed on as found. */
export interface ComponentManifest {
  readonly id: string;
  readonly alias: string;
  readonly version: string;
  readonly componentType: string;
  readonly manifestVersion: number;
  readonly isInternal?: boolean;
  readonly preconfiguredEntries?: readonly PreconfiguredEntry[];
  readonly loaderConfig: {
    readonly internalModuleBaseUrls: readonly string[];
    readonly entryModuleId: string;
    readonly scriptResources: Readonly<Record<string, ScriptResource>>;
  };
}

/** What a web part offers in the toolbox: the properties a new instance starts with. */
export interface PreconfiguredEntry {
  readonly title: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** A component as another component refers to it. */
export interface ComponentReference {
  readonly name: string;
  readonly id: string;
  readonly version: string;
}
