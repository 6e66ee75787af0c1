define([], function () {
  return {
    Title: 'RAG board',
    TitleFieldLabel: 'Heading'
  };
});
