define([], function () {
  return {
    Title: 'Reports',
    Description: 'Reports on complaints and compliments, where every figure opens its cases.',
    AppearanceGroup: 'Appearance',
    TitleFieldLabel: 'Heading'
  };
});
