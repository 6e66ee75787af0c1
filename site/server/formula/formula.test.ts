import fc from 'fast-check';
import { checkFunctions, evaluate } from './evaluate';
import { columnsOf, functionsOf, parseFormula } from './parse';
import { FormulaSyntaxError, renameColumns } from './tokens';
import { FormulaError, fromSerial, toSerial, type FormulaValue } from './values';

const NOW = toSerial(Date.UTC(2026, 2, 2, 15, 30));

function work(formula: string, columns: Readonly<Record<string, FormulaValue>> = {}): FormulaValue {
  const expression = parseFormula(formula);
  checkFunctions(expression);
  return evaluate(expression, { column: (name) => columns[name] ?? null, now: NOW, me: 'Ann' });
}

const iso = (value: FormulaValue): string => new Date(fromSerial(Number(value))).toISOString().slice(0, 16);

describe('formulas', () => {
  it.each<[string, FormulaValue]>([
    ['=1+2*3', 7],
    ['=(1+2)*3', 9],
    ['=2^3^2', 64],
    ['=-2^2', 4],
    ['=50%*10', 5],
    ['="a"&"b"&1', 'ab1'],
    ['="say ""so"""', 'say "so"'],
    ['=1=1', true],
    ['="A"="a"', true],
    ['=1<>2', true],
    ['="b">"a"', true],
    ['=IF(1>2,"yes","no")', 'no'],
    ['=IF(FALSE,1)', false],
    ['=AND(TRUE,1,"true")', true],
    ['=OR(FALSE,0)', false],
    ['=NOT(FALSE)', true],
    ['=ISERROR(1/0)', true],
    ['=IFERROR(1/0,"none")', 'none'],
    ['=CHOOSE(2,"a","b")', 'b'],
    ['=LEN("four")', 4],
    ['=LEFT("abc",2)&RIGHT("abc",1)&MID("abcdef",2,3)', 'abcbcd'],
    ['=UPPER("a")&LOWER("B")&PROPER("ann lee")', 'AbAnn Lee'],
    ['=TRIM("  a   b ")', 'a b'],
    ['=FIND("b","abc")', 2],
    ['=SEARCH("B","abc")', 2],
    ['=SUBSTITUTE("a-b-c","-","+")', 'a+b+c'],
    ['=REPLACE("abcdef",2,3,"X")', 'aXef'],
    ['=REPT("ab",3)', 'ababab'],
    ['=EXACT("a","A")', false],
    ['=VALUE("1,234.5")', 1234.5],
    ['=ROUND(2.345,2)', 2.35],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUNDUP(2.1,0)+ROUNDDOWN(2.9,0)', 5],
    ['=INT(-1.5)', -2],
    ['=MOD(-3,2)', 1],
    ['=SUM(1,2,"x",3)', 6],
    ['=AVERAGE(1,2,3)', 2],
    ['=MEDIAN(1,9,2,4)', 3],
    ['=MIN(3,1,2)&MAX(3,1,2)', '13'],
    ['=COUNT(1,"a",2)', 2],
    ['=POWER(2,10)', 1024],
    ['=YEAR(DATE(2026,14,1))', 2027],
    ['=WEEKDAY(DATE(2026,3,2))', 2],
    ['=WEEKDAY(DATE(2026,3,1),2)', 7],
    ['=DATEDIF(DATE(2020,2,29),DATE(2026,3,1),"y")', 6],
    ['=DATEDIF(DATE(2026,1,31),DATE(2026,3,1),"m")', 1],
    ['=DATEDIF(DATE(2026,1,1),DATE(2026,3,2),"d")', 60],
    ['=TEXT(1234.567,"#,##0.00")', '1,234.57'],
    ['=TEXT(0.256,"0.0%")', '25.6%'],
    ['=TEXT(7,"000")', '007'],
    ['=TEXT(DATE(2026,3,2),"dddd d mmmm yyyy")', 'Monday 2 March 2026'],
    ['=TEXT(NOW(),"yyyy-mm-dd hh:mm")', '2026-03-02 15:30'],
    ['=ME()', 'Ann']
  ])('%s', (formula, expected) => {
    expect(work(formula)).toEqual(expected);
  });

  it('reads columns by either spelling, and empty cells as what they stand beside', () => {
    const columns = { Amount: 10, 'Due date': toSerial(Date.UTC(2026, 2, 10)), Empty: null, Name: 'Ann' };
    expect(work('=[Amount]*2+Amount', columns)).toBe(30);
    expect(iso(work('=[Due date]+7', columns))).toBe('2026-03-17T00:00');
    expect(work('=[Due date]>TODAY()', columns)).toBe(true);
    expect(work('=Empty=0', columns)).toBe(true);
    expect(work('=Empty=""', columns)).toBe(true);
    expect(work('=ISBLANK([Empty])', columns)).toBe(true);
    expect(work('="Dear "&Name', columns)).toBe('Dear Ann');
    expect([...columnsOf(parseFormula('=IF([A b]>C,-D,TRUE)'))]).toEqual(['A b', 'C', 'D']);
    expect([...functionsOf(parseFormula('=if(And(1,2),today(),3)'))]).toEqual(['IF', 'AND', 'TODAY']);
  });

  it.each([
    ['=1/0', '#DIV/0!'],
    ['="a"+1', '#VALUE!'],
    ['=SQRT(-1)', '#NUM!'],
    ['=FIND("z","abc")', '#VALUE!'],
    ['=AVERAGE("a")', '#DIV/0!'],
    ['=CHOOSE(9,1)', '#VALUE!'],
    ['=DATEDIF(2,1,"d")', '#NUM!']
  ])('%s gives %s', (formula, expected) => {
    expect(() => work(formula)).toThrow(new FormulaError(expected));
  });

  it.each([
    '',
    '=',
    '=1+',
    '=(1',
    '=1)',
    '=IF(1,2',
    '=NOPE(1)',
    '=LEN()',
    '=TODAY(1)',
    '="open',
    '=[open',
    '=1 2',
    '=#'
  ])('refuses %j', (formula) => {
    expect(() => work(formula)).toThrow(FormulaSyntaxError);
  });

  it('refuses what is nested beyond reason', () => {
    expect(() => parseFormula(`=${'('.repeat(5000)}1${')'.repeat(5000)}`)).toThrow(FormulaSyntaxError);
  });

  it('names columns anew and leaves texts alone', () => {
    const rename = (name: string): string | undefined => ({ Amount: 'f1', 'Due date': 'f2' })[name];
    expect(renameColumns('=Amount & "[Amount]" & [Due date] & Other & TRUE', rename)).toBe(
      '=f1 & "[Amount]" & f2 & Other & TRUE'
    );
    expect(renameColumns('=Amount', () => 'Amount of it')).toBe('=[Amount of it]');
  });

  it('reads any text without falling over', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          parseFormula(text);
        } catch (error) {
          expect(error).toBeInstanceOf(FormulaSyntaxError);
        }
      })
    );
  });

  it('keeps moments to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000_000, max: 4_000_000_000 }), (seconds) => {
        expect(fromSerial(toSerial(seconds * 1000))).toBe(seconds * 1000);
      })
    );
  });
});
