import type { FeatureTexts } from './FeatureTexts';

/** A part of the statement: its heading, paragraphs, and points after them. */
interface StatementPart {
  title: string;
  paragraphs: readonly string[];
  points?: readonly string[];
}

interface StatementTexts {
  title: string;
  intro: readonly string[];
  parts: readonly StatementPart[];
}

const enGB: StatementTexts = {
  title: 'Accessibility statement',
  intro: [
    'This statement is about the 3Cs Info Hub: its screens in SharePoint and in Microsoft Teams. The council runs it, and wants as many people as possible to be able to use it.',
    'SharePoint and Teams around the hub are Microsoft’s; their accessibility is described by Microsoft.'
  ],
  parts: [
    {
      title: 'What you can do',
      paragraphs: ['You should be able to:'],
      points: [
        'do everything by keyboard alone, and see where the focus is',
        'hear every screen with a screen reader, with changes announced',
        'zoom to 400 per cent and use a screen 320 pixels wide without scrolling sideways, except in tables of many columns',
        'make text twice as large without losing any of it',
        'use the light, dark and high contrast themes, or the colours of your system',
        'tell every status by an icon and a word, never by colour alone',
        'see every chart as a table',
        'switch off movement in your system, and nothing moves',
        'take as long as you need: no screen runs out of time'
      ]
    },
    {
      title: 'How far the hub meets the standard',
      paragraphs: [
        'The hub is built to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. It is partially compliant, for the reasons below.'
      ]
    },
    {
      title: 'What is not accessible, or not known to be',
      paragraphs: ['These parts do not meet the standard, or have not been shown to:'],
      points: [
        'Files that people attach to a case, and replies that came in as scans, are as their authors made them.',
        'Reports as Word files have headings, table headers and a description for each chart. They were checked by program and not read with a screen reader.',
        'Excel and CSV files are tables of numbers without further help.',
        'Words in charts grow with the zoom of the browser, and not where text alone is made larger. Each chart is there as a table too.',
        'On a board of many columns a long name may be cut; the case itself has it whole.',
        'The hub was tested by program and by keyboard, in one browser. It has not been tested by disabled people or with a screen reader.',
        'Welsh is there for this statement, for reading the guidance and for the notice above each page; the other texts are in English.'
      ]
    },
    {
      title: 'How the hub was tested',
      paragraphs: [
        'Every change of the hub is tested before it is used, by programs that find only what a program can find. They look at the very screens that people use:'
      ],
      points: [
        'each screen and its main forms in each theme with the axe rules for WCAG 2.2 AA, the size of what is pressed among them; also for somebody who may see little, and while the site does not answer',
        'the tasks of each screen by keyboard alone, where the focus goes after them and that what happened is announced; and on each screen that the focus is in sight wherever it goes',
        'text twice as large, and letters, words and lines set further apart',
        'the colours of a system in place of the hub’s own',
        'the width of a phone, and zoom to 400 per cent',
        'screens on paper',
        'that nothing moves for those who have switched movement off'
      ]
    },
    {
      title: 'Tell us, or ask for another form',
      paragraphs: [
        'If you cannot use a part of the hub, or need something from it in another form (large print, easy read, audio, another language), tell the service recovery team, or ask your manager to. They will answer within five working days.'
      ]
    },
    {
      title: 'If you are not content with the answer',
      paragraphs: [
        'The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not content with how the council answers, contact the Equality Advisory and Support Service.'
      ]
    }
  ]
};

const cyGB: StatementTexts = {
  title: 'Datganiad hygyrchedd',
  intro: [
    'Mae’r datganiad hwn yn ymwneud â Hwb Gwybodaeth 3Cs: ei sgriniau yn SharePoint ac yn Microsoft Teams. Y cyngor sy’n ei redeg, ac mae am i gynifer o bobl â phosibl allu ei ddefnyddio.',
    'Microsoft sy’n gyfrifol am SharePoint a Teams o amgylch yr hwb, ac mae Microsoft yn disgrifio eu hygyrchedd.'
  ],
  parts: [
    {
      title: 'Yr hyn y gallwch ei wneud',
      paragraphs: ['Dylech allu:'],
      points: [
        'gwneud popeth gyda’r bysellfwrdd yn unig, a gweld ble mae’r ffocws',
        'clywed pob sgrin gyda darllenydd sgrin, gyda newidiadau’n cael eu cyhoeddi',
        'chwyddo i 400 y cant a defnyddio sgrin 320 picsel o led heb sgrolio i’r ochr, ac eithrio mewn tablau â llawer o golofnau',
        'gwneud y testun ddwywaith mor fawr heb golli dim ohono',
        'defnyddio’r themâu golau, tywyll a chyferbyniad uchel, neu liwiau eich system',
        'adnabod pob statws drwy eicon a gair, byth drwy liw yn unig',
        'gweld pob siart fel tabl',
        'diffodd symudiad yn eich system, ac ni fydd dim yn symud',
        'cymryd cymaint o amser ag sydd ei angen: nid oes terfyn amser ar unrhyw sgrin'
      ]
    },
    {
      title: 'I ba raddau y mae’r hwb yn bodloni’r safon',
      paragraphs: [
        'Mae’r hwb wedi’i adeiladu yn unol â Chanllawiau Hygyrchedd Cynnwys y We (WCAG) 2.2, lefel AA. Mae’n cydymffurfio’n rhannol, am y rhesymau isod.'
      ]
    },
    {
      title: 'Yr hyn nad yw’n hygyrch, neu na wyddys ei fod',
      paragraphs: ['Nid yw’r rhannau hyn yn bodloni’r safon, neu ni ddangoswyd eu bod yn gwneud hynny:'],
      points: [
        'Mae ffeiliau y mae pobl yn eu hatodi i achos, ac atebion a ddaeth i mewn fel sganiau, fel y gwnaeth eu hawduron hwy.',
        'Mae gan adroddiadau fel ffeiliau Word benawdau, penawdau tablau a disgrifiad ar gyfer pob siart. Cawsant eu gwirio gan raglen ac nid eu darllen gyda darllenydd sgrin.',
        'Tablau o rifau heb gymorth pellach yw ffeiliau Excel a CSV.',
        'Mae’r geiriau mewn siartiau’n tyfu gyda chwyddo’r porwr, ac nid pan wneir y testun yn unig yn fwy. Mae pob siart ar gael fel tabl hefyd.',
        'Ar fwrdd â llawer o golofnau gall enw hir gael ei dorri; mae’r achos ei hun yn ei ddangos yn gyfan.',
        'Profwyd yr hwb gan raglen a chyda’r bysellfwrdd, mewn un porwr. Nid yw wedi’i brofi gan bobl anabl na gyda darllenydd sgrin.',
        'Mae Cymraeg ar gael ar gyfer y datganiad hwn, ar gyfer darllen y canllawiau ac ar gyfer yr hysbysiad uwchben pob tudalen; mae’r testunau eraill yn Saesneg.'
      ]
    },
    {
      title: 'Sut y profwyd yr hwb',
      paragraphs: [
        'Profir pob newid i’r hwb cyn ei ddefnyddio, gan raglenni sy’n canfod dim ond yr hyn y gall rhaglen ei ganfod. Maent yn edrych ar yr union sgriniau y mae pobl yn eu defnyddio:'
      ],
      points: [
        'pob sgrin a’i phrif ffurflenni ym mhob thema gyda rheolau axe ar gyfer WCAG 2.2 AA, gan gynnwys maint yr hyn a bwysir; hefyd i rywun sydd â’r hawl i weld ychydig yn unig, a phan nad yw’r safle’n ateb',
        'tasgau pob sgrin gyda’r bysellfwrdd yn unig, i ble mae’r ffocws yn mynd ar eu hôl a bod yr hyn a ddigwyddodd yn cael ei gyhoeddi; a bod y ffocws i’w weld ble bynnag y mae’n mynd ar bob sgrin',
        'testun ddwywaith mor fawr, a llythrennau, geiriau a llinellau ymhellach oddi wrth ei gilydd',
        'lliwiau system yn lle rhai’r hwb',
        'lled ffôn, a chwyddo i 400 y cant',
        'sgriniau ar bapur',
        'nad oes dim yn symud i’r rhai sydd wedi diffodd symudiad'
      ]
    },
    {
      title: 'Rhowch wybod i ni, neu gofynnwch am ffurf arall',
      paragraphs: [
        'Os na allwch ddefnyddio rhan o’r hwb, neu os oes angen rhywbeth ohono arnoch ar ffurf arall (print bras, hawdd ei ddarllen, sain, iaith arall), rhowch wybod i’r tîm adfer gwasanaeth, neu gofynnwch i’ch rheolwr wneud hynny. Byddant yn ateb o fewn pum diwrnod gwaith.'
      ]
    },
    {
      title: 'Os nad ydych yn fodlon ar yr ateb',
      paragraphs: [
        'Y Comisiwn Cydraddoldeb a Hawliau Dynol sy’n gorfodi Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Rhaglenni Symudol) (Rhif 2) 2018. Os nad ydych yn fodlon ar sut mae’r cyngor yn ateb, cysylltwch â’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb.'
      ]
    }
  ]
};

/** The hub's accessibility statement. What it says of the hub has to stay true. */
export const accessibilityTexts = { 'en-GB': enGB, 'cy-GB': cyGB } satisfies FeatureTexts<StatementTexts>;
