define([], function () {
  return {
    Title: 'Learning library',
    Description: 'What the council learned from complaints and compliments, to find, share and use.',
    AppearanceGroup: 'Appearance',
    TitleFieldLabel: 'Heading'
  };
});
