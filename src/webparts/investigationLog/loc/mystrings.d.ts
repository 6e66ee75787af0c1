declare interface IInvestigationLogWebPartStrings {
  Title: string;
  Description: string;
  AppearanceGroup: string;
  TitleFieldLabel: string;
}

declare module 'InvestigationLogWebPartStrings' {
  const strings: IInvestigationLogWebPartStrings;
  export = strings;
}
