define([], function () {
  return { word: 'mot' };
});
