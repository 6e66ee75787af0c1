declare interface ILearningLibraryWebPartStrings {
  Title: string;
  Description: string;
  AppearanceGroup: string;
  TitleFieldLabel: string;
}

declare module 'LearningLibraryWebPartStrings' {
  const strings: ILearningLibraryWebPartStrings;
  export = strings;
}
