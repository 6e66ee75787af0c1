import { compareNames } from './compareNames';

test('names stand as in a dictionary, their numbers as numbers', () => {
  const names = ['Team 10', 'team 9', 'Éire', 'Zebra', '', 'Eagle', 'Team 9'];
  expect(names.sort(compareNames)).toEqual(['', 'Eagle', 'Éire', 'team 9', 'Team 9', 'Team 10', 'Zebra']);
  expect(compareNames('Team 9', 'Team 9')).toBe(0);
});
