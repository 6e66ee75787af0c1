define([], function () {
  return {
    Title: 'Actions',
    Description: 'What is to change after complaints: by whom, by when, and who saw that it did.',
    AppearanceGroup: 'Appearance',
    TitleFieldLabel: 'Heading'
  };
});
