declare interface IRagBoardWebPartStrings {
  Title: string;
  Description: string;
  AppearanceGroup: string;
  TitleFieldLabel: string;
  GroupingFieldLabel: string;
  GroupingNone: string;
  GroupingService: string;
  GroupingTeam: string;
  GroupingStage: string;
  GroupingOfficer: string;
  GroupingStatus: string;
  RefreshFieldLabel: string;
  FilterGroup: string;
  ServicesFieldLabel: string;
  TeamsFieldLabel: string;
  ListFieldHint: string;
}

declare module 'RagBoardWebPartStrings' {
  const strings: IRagBoardWebPartStrings;
  export = strings;
}
