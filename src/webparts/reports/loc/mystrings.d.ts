declare interface IReportsWebPartStrings {
  Title: string;
  Description: string;
  AppearanceGroup: string;
  TitleFieldLabel: string;
}

declare module 'ReportsWebPartStrings' {
  const strings: IReportsWebPartStrings;
  export = strings;
}
