define([], function () {
  return {
    Title: 'Case',
    Description: 'One case: where it stands, what was done and what can be done next.',
    AppearanceGroup: 'Appearance',
    TitleFieldLabel: 'Heading'
  };
});
