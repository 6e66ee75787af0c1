define([], function () {
  return {
    Title: 'Handling guidance',
    Description: 'How to handle comments, compliments and complaints, with every limit as it is today.',
    AppearanceGroup: 'Appearance',
    TitleFieldLabel: 'Heading'
  };
});
