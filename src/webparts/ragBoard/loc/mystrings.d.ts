declare interface IRagBoardWebPartStrings {
  Title: string;
  TitleFieldLabel: string;
}

declare module 'RagBoardWebPartStrings' {
  const strings: IRagBoardWebPartStrings;
  export = strings;
}
