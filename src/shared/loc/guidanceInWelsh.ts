import { number } from './parts';

/** A day within a sentence: `dydd Iau 11 Ebrill 2024`. */
const within = (day: string): string => day.charAt(0).toLowerCase() + day.slice(1);

/** The reading of the guidance in Welsh. What is written there, and the tools, are in English. */
export const guidanceInWelsh = {
  heading: 'Canllawiau ymdrin â chwynion',
  onlyEnglish: 'Yn Saesneg y mae’r tudalennau eu hunain a’r offer.',
  contents: 'Tudalennau’r canllawiau',
  tools: 'Offer',
  find: 'Chwilio yn y canllawiau',
  // After a number the noun is in the singular, and `tudalen` is mutated after one and two.
  found: (count: number) =>
    count === 0
      ? 'Nid oes tudalen â’r geiriau hyn.'
      : `${number(count)} ${count === 1 || count === 2 ? 'dudalen' : 'tudalen'}`,
  choose: 'Mynd i dudalen',
  problems: {
    forbidden: 'Nid oes gennych fynediad at y canllawiau. Gofynnwch i’r tîm adfer gwasanaeth.',
    other: 'Nid oedd modd darllen y canllawiau. Os yw hyn yn parhau, rhowch wybod i’r tîm adfer gwasanaeth.'
  },
  empty: 'Nid oes canllawiau wedi’u hysgrifennu eto.',
  emptyHint: 'Y tîm adfer gwasanaeth sy’n eu hysgrifennu, yn y rhestr GuidancePages.',
  noSuchPage: 'Nid oes tudalen o’r fath, neu nid yw wedi’i chymeradwyo eto.',
  first: 'Mynd i’r dudalen gyntaf',
  next: 'Nesaf',
  previous: 'Blaenorol',
  copyLink: 'Copïo’r ddolen',
  copied: 'Copïwyd y ddolen.',
  copyFailed: 'Nid oedd modd copïo’r ddolen. Copïwch gyfeiriad y dudalen hon.',
  print: 'Argraffu',
  forWhom: {
    Everyone: 'I bawb',
    'Officers and externals': 'I swyddogion ac ymchwilwyr allanol',
    Officers: 'I swyddogion yn unig'
  },
  reviewOn: (day: string) => `I’w hadolygu eto erbyn ${within(day)}.`,
  reviewDue: (day: string) => `Dylai fod wedi’i hadolygu eto erbyn ${within(day)}. Holwch y tîm adfer gwasanaeth.`,
  changed: (note: string) => `Beth newidiodd: ${note}`,
  approved: (writer: string, approver: string, day: string) =>
    `Ysgrifennwyd gan ${writer}, a’i chymeradwyo gan ${approver} ar d${within(day)}.`,
  upkeep: 'Drafftiau ac adolygiadau',
  versions: 'Fersiynau cynharach',
  edit: 'Golygu’r dudalen hon',
  review: 'Edrych ar y drafft'
};
