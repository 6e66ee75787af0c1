define([], function () {
  return {
    Title: 'RAG board',
    Description: 'Open complaints against their deadlines, refreshed by themselves.',
    AppearanceGroup: 'Appearance',
    TitleFieldLabel: 'Heading',
    GroupingFieldLabel: 'Group by',
    GroupingNone: 'No groups',
    GroupingService: 'Service',
    GroupingTeam: 'Team',
    GroupingStage: 'Stage',
    GroupingOfficer: 'Officer',
    GroupingStatus: 'Status',
    RefreshFieldLabel: 'Seconds between looks for changes',
    FilterGroup: 'Show only',
    ServicesFieldLabel: 'Services',
    TeamsFieldLabel: 'Teams',
    ListFieldHint: 'Names as in the Teams list, separated by semicolons. Leave empty to show all.'
  };
});
