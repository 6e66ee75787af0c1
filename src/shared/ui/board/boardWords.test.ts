import { enGB } from '../../loc/en-GB';
import { listOf, loadedText, placeInWords } from './boardWords';
import { plainView } from './view/BoardView';

describe('the words of the board', () => {
  test('read an editor’s list of names', () => {
    expect(listOf(' Team West ; ;Team East')).toEqual(['Team West', 'Team East']);
    expect(listOf('')).toEqual([]);
  });

  test('say how much is loaded', () => {
    expect(loadedText(1200, false, 5000, enGB)).toBe('1,200 of 5,000 loaded');
    expect(loadedText(1200, false, undefined, enGB)).toBe('1,200 loaded so far');
    expect(loadedText(0, false, undefined, enGB)).toBe('');
    expect(loadedText(0, true, undefined, enGB)).toBe('0 of 0 loaded');
  });

  test('name the one place the board is narrowed to', () => {
    const at = (team: string[], fixed: string[] = []): string =>
      placeInWords({ ...plainView, filters: { ...plainView.filters, team } }, fixed);
    expect(at(['Team West'])).toBe('Team West');
    expect(at(['Team West', 'Team East'])).toBe('');
    expect(at([''])).toBe('');
    expect(at([], ['Fostering'])).toBe('Fostering');
  });
});
