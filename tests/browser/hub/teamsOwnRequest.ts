/** Whether teams-js itself asked for it, as it does wherever it runs; the page's policy stops it. */
export function isTeamsOwnRequest(trouble: string): boolean {
  return trouble.includes('validDomains.json') || trouble.includes('Fetch API cannot load https://res.cdn.office.net/');
}
