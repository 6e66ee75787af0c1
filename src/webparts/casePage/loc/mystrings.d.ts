declare interface ICasePageWebPartStrings {
  Title: string;
  Description: string;
  AppearanceGroup: string;
  TitleFieldLabel: string;
}

declare module 'CasePageWebPartStrings' {
  const strings: ICasePageWebPartStrings;
  export = strings;
}
