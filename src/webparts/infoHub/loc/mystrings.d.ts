declare interface IInfoHubWebPartStrings {
  Title: string;
  Description: string;
  TabGroup: string;
  StartFieldLabel: string;
  ServicesFieldLabel: string;
  ListFieldHint: string;
  RefreshFieldLabel: string;
}

declare module 'InfoHubWebPartStrings' {
  const strings: IInfoHubWebPartStrings;
  export = strings;
}
