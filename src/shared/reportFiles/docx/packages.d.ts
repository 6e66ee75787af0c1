// The SPFx compiler does not read a package's exports; these are the same modules under the names it can find.
declare module 'docx/charts' {
  export * from 'docx/dist/charts';
}
declare module 'docx/layout' {
  export * from 'docx/dist/layout';
}
