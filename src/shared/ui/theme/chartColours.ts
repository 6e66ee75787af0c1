import type { RagStatus } from '../../domain/rag/RagRating';
import type { Scheme } from './HubTheme';

/** Colours of the parts of a chart: at least 3:1 on the scheme's surface and apart in lightness. */
export const chartColours: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#0f5a9e', '#b87a00', '#7a3291', '#5c5a58', '#1e6b1e', '#a4262c'],
  dark: ['#62abf5', '#ffc83d', '#c58fe0', '#c8c6c4', '#6ccb5f', '#f1707b'],
  contrast: ['#ffff01', '#1aebff', '#ff7bff', '#ffffff', '#3ff23f', '#ff9a9a']
};

/** The colours of the board, where a chart counts them; every part is named in the legend too. */
export const chartRagColours: Readonly<Record<Scheme, Readonly<Record<RagStatus, string>>>> = {
  light: { red: '#a4262c', amber: '#b87a00', green: '#1e6b1e', blue: '#0f5a9e', grey: '#5c5a58' },
  dark: { red: '#f1707b', amber: '#ffc83d', green: '#6ccb5f', blue: '#62abf5', grey: '#c8c6c4' },
  contrast: { red: '#ff9a9a', amber: '#ffff01', green: '#3ff23f', blue: '#1aebff', grey: '#ffffff' }
};
