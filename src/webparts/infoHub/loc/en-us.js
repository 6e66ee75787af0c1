define([], function () {
  return {
    Title: '3Cs Info Hub',
    Description: 'Comments, compliments and complaints in one place.',
    TabGroup: 'This page or tab',
    StartFieldLabel: 'Opens with',
    ServicesFieldLabel: 'Services to show',
    ListFieldHint: 'Separate several with semicolons. Leave empty for all.',
    RefreshFieldLabel: 'Seconds between looks for changes'
  };
});
