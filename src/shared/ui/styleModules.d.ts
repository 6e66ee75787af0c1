// For checks that run before a build; the build makes exact typings for each style sheet.
declare module '*.module.scss' {
  const styles: Readonly<Record<string, string>>;
  export default styles;
}
