declare interface IHandlingGuidanceWebPartStrings {
  Title: string;
  Description: string;
  AppearanceGroup: string;
  TitleFieldLabel: string;
}

declare module 'HandlingGuidanceWebPartStrings' {
  const strings: IHandlingGuidanceWebPartStrings;
  export = strings;
}
