define([], function () {
  return {
    Title: 'Investigation log',
    Description: 'The log report that an officer writes after an investigation, and those that wait for you.',
    AppearanceGroup: 'Appearance',
    TitleFieldLabel: 'Heading'
  };
});
