/** A component of the hub that SharePoint puts on pages by itself, as a custom action says. */
export interface ExtensionDefinition {
  title: string;
  /** Where SharePoint puts it. */
  location: 'ClientSideExtension.ApplicationCustomizer' | 'ClientSideExtension.ListViewCommandSet';
  componentId: string;
  /** What SharePoint does for it before it is there. */
  hostProperties?: Readonly<Record<string, string>>;
}

/** Shows the status of a stage in a column; the id in its manifest. */
export const ragStatusComponent = 'e77eea6b-2d40-43ac-8d78-356a3f1d64c9';

/** What can be done from the list of stages. */
export const caseCommands: ExtensionDefinition = {
  title: '3Cs hub commands',
  location: 'ClientSideExtension.ListViewCommandSet',
  componentId: '4c579a3d-438f-4199-b1b6-53f371bc946e'
};

/** What stands on every page of the site. */
export const siteExtensions: readonly ExtensionDefinition[] = [
  {
    title: '3Cs hub notice',
    location: 'ClientSideExtension.ApplicationCustomizer',
    componentId: 'e7dcd5ae-6829-4fe3-b03b-2ade5c09bc4b',
    // Room is kept for it, so that nothing below jumps when it comes.
    hostProperties: { preAllocatedApplicationCustomizerTopHeight: '41' }
  }
];
