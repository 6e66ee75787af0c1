import * as React from 'react';

/** Outlines on a 16 by 16 grid, drawn for the hub so that no icon font has to load. */
const shapes = {
  red: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm-.9 3.3.2 4.6h1.4l.2-4.6H7.1ZM8 10.2a.95.95 0 1 0 0 1.9.95.95 0 0 0 0-1.9Z',
  amber: 'M8 1.6 15.2 14.4H.8L8 1.6Zm-.8 4.7.2 3.8h1.2l.2-3.8H7.2ZM8 11a.8.8 0 1 0 0 1.6A.8.8 0 0 0 8 11Z',
  green: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm3.3 4.3L7 9.6 4.9 7.5l-1 1L7 11.6l5.3-5.3-1-1Z',
  blue: 'M3.5 2.5h3v11h-3v-11Zm6 0h3v11h-3v-11Z',
  grey: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.3a5.7 5.7 0 1 0 0 11.4A5.7 5.7 0 0 0 8 2.3ZM4.8 7.3h6.4v1.4H4.8V7.3Z',
  more: 'M3 6.6a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8Zm5 0a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8Zm5 0a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8Z',
  close: 'm3.4 2.6 4.6 4.6 4.6-4.6.8.8L8.8 8l4.6 4.6-.8.8L8 8.8l-4.6 4.6-.8-.8L7.2 8 2.6 3.4l.8-.8Z',
  search:
    'M6.7 1.5a5.2 5.2 0 0 1 4.1 8.4l3.6 3.6-.9.9-3.6-3.6a5.2 5.2 0 1 1-3.2-9.3Zm0 1.3a3.9 3.9 0 1 0 0 7.8 3.9 3.9 0 0 0 0-7.8Z',
  filter: 'M1.5 3.2h13v1.3h-13V3.2Zm2.5 4.2h8v1.3H4V7.4Zm2.5 4.1h3v1.3h-3v-1.3Z',
  down: 'm3.4 5.3 4.6 4.6 4.6-4.6.9.9L8 11.7 2.5 6.2l.9-.9Z',
  right: 'm5.3 3.4 4.6 4.6-4.6 4.6.9.9L11.7 8 6.2 2.5l-.9.9Z',
  sortUp: 'M8 3 12.5 7.5l-.9.9-3-3V13H7.4V5.4l-3 3-.9-.9L8 3Z',
  sortDown: 'm8 13 4.5-4.5-.9-.9-3 3V3H7.4v7.6l-3-3-.9.9L8 13Z',
  copy: 'M5 1.5h8.5V11H11v3.5H2.5V5H5V1.5Zm1.3 1.3V5H11v4.7h1.2V2.8H6.3ZM3.8 6.3v6.9h5.9V6.3H3.8Z',
  retry: 'M8 2.2a5.8 5.8 0 0 1 4.5 2.1V2.2h1.3v4.5H9.3V5.4h2.4A4.5 4.5 0 1 0 12.5 8h1.3A5.8 5.8 0 1 1 8 2.2Z',
  link: 'M6.5 4.5H4.6a3.5 3.5 0 0 0 0 7h1.9v-1.3H4.6a2.2 2.2 0 0 1 0-4.4h1.9V4.5Zm3 0v1.3h1.9a2.2 2.2 0 0 1 0 4.4H9.5v1.3h1.9a3.5 3.5 0 0 0 0-7H9.5ZM5 7.4v1.2h6V7.4H5Z',
  home: 'M8 1.6 14.5 7l-.8 1L13 7.4V14H9.3v-4H6.7v4H3V7.4L2.3 8l-.8-1L8 1.6Zm0 1.7L4.3 6.4v6.3h1.1v-4h5.2v4h1.1V6.4L8 3.3Z',
  board:
    'M1.5 2.5h13v11h-13v-11Zm1.3 1.3v2.1h10.4V3.8H2.8Zm0 3.4v1.9h2.6V7.2H2.8Zm3.9 0v1.9h6.5V7.2H6.7Zm-3.9 3.2v1.8h2.6v-1.8H2.8Zm3.9 0v1.8h6.5v-1.8H6.7Z',
  case: 'M3 1.5h7L13 4.6v9.9H3v-13Zm1.3 1.3v10.4h7.4V5.6H9.2V2.8H4.3Zm1.2 4.7h5v1.2h-5V7.5Zm0 2.4h5v1.2h-5V9.9Z',
  guidance:
    'M1.5 2.5h4.3c.9 0 1.7.4 2.2 1 .5-.6 1.3-1 2.2-1h4.3v10.3h-4.6c-.7 0-1.2.4-1.4 1h-1c-.2-.6-.7-1-1.4-1H1.5V2.5Zm1.3 1.3v7.7h3.3c.5 0 .9.1 1.3.3V5.1c0-.7-.7-1.3-1.6-1.3h-3Zm10.4 0h-3c-.9 0-1.6.6-1.6 1.3v6.7c.4-.2.8-.3 1.3-.3h3.3V3.8Z',
  learning:
    'M8 1.2a4.8 4.8 0 0 1 2.6 8.8v1.7H5.4V10A4.8 4.8 0 0 1 8 1.2Zm0 1.3a3.5 3.5 0 0 0-1.6 6.6l.3.2v1.1h2.6V9.3l.3-.2A3.5 3.5 0 0 0 8 2.5ZM5.6 12.5h4.8v1.2H5.6v-1.2Zm.9 1.8h3v.9h-3v-.9Z',
  reports: 'M2 13.2h12v1.3H2v-1.3ZM3 8h2.2v4H3V8Zm3.9-4.5h2.2V12H6.9V3.5ZM10.8 6H13v6h-2.2V6Z',
  log: 'M3 1.5h7.2L13 4.3V14.5H3v-13Zm1.3 1.3v10.4h7.4V5.5H9V2.8H4.3ZM5.5 7.5h5v1.2h-5V7.5Zm0 2.6h5v1.2h-5v-1.2Z',
  actions:
    'm2 4.1.9-.9 1.2 1.2L6.5 2l.9.9-3.3 3.3L2 4.1ZM8.5 4h5.7v1.3H8.5V4ZM2 10.9l.9-.9 1.2 1.2L6.5 8.8l.9.9L4.1 13 2 10.9Zm6.5-.1h5.7v1.3H8.5v-1.3Z',
  notice:
    'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.3a5.7 5.7 0 1 0 0 11.4A5.7 5.7 0 0 0 8 2.3ZM7.3 7h1.4v4.6H7.3V7ZM8 4.2a.9.9 0 1 1 0 1.8.9.9 0 0 1 0-1.8Z'
} as const;

/** Name of an icon; the status icons bear the status's name. */
export type IconName = keyof typeof shapes;

/** A picture beside words: it says nothing of its own to a screen reader. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }): React.ReactElement {
  const side = `${size / 16}rem`;
  return (
    <svg width={side} height={side} viewBox="0 0 16 16" fill="currentColor" aria-hidden="true" focusable="false">
      <path fillRule="evenodd" d={shapes[name]} />
    </svg>
  );
}
