define([], function () {
  return { word: 'word' };
});
