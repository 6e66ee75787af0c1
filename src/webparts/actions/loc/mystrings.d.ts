declare interface IActionsWebPartStrings {
  Title: string;
  Description: string;
  AppearanceGroup: string;
  TitleFieldLabel: string;
}

declare module 'ActionsWebPartStrings' {
  const strings: IActionsWebPartStrings;
  export = strings;
}
