import { wireValue } from "../../../src/workbench/model/cells";
import { asColumn, asRow } from "../../../src/workbook/address";
import { calculated } from "./calculated";

/** Names, codes and levels, as the formulas below look into them. */
const TEAM = [
  ["Name", "Skill", "Level", "Date"],
  ["Ana", "ITMG", 5, "2024-01-15"],
  ["Ben", "PROG", 3, "2024-02-29"],
  ["Chie", "ITMG", 6, "2023-12-31"],
  ["Dora", "TEST", 2, "2024-03-01"],
  ["Ben", "ITMG", 4, "2024-06-30"],
];

/** Numbers, and what is none: a text that looks like one, a truth value, nothing. */
const MIXED = [[3], ["'7"], [true], [null], [-2], [4.5]];

const OTHER = { Team: TEAM, Mixed: MIXED, Errors: [["#N/A"], ["#DIV/0!"], [1]] };

/** Where the formulas stand: in a row of the team, so that what is in line with it can be asked for. */
const CELL = { row: asRow(3), column: asColumn(8) };

/** What a formula comes to in Excel: errors by their codes, texts that Excel would show empty as empty texts. */
function result(formula: string): unknown {
  const { engine, sheet } = calculated(OTHER);
  return wireValue(engine.evaluate(formula, sheet("Team"), CELL));
}

/** All values that a formula comes to. */
function results(formula: string): unknown {
  const { engine, sheet } = calculated(OTHER);
  return engine.evaluateAll(formula, sheet("Team"), CELL).map((cells) => cells.map(wireValue));
}

/** Numbers are compared with as many digits as Excel shows at most. */
const shown = (value: unknown): unknown => (typeof value === "number" ? Number(value.toPrecision(9)) : value);

const check = (formula: string, expected: unknown): void => {
  expect([formula, shown(result(formula))]).toEqual([formula, shown(expected)]);
};

type Table = readonly (readonly [formula: string, expected: unknown])[];

describe("operators", () => {
  const TABLE: Table = [
    ["1+2*3", 7],
    ["(1+2)*3", 9],
    ["-2^2", 4],
    ["1-2^2", -3],
    ["2^3^2", 64],
    ["10%", 0.1],
    ["50%*200", 100],
    ["--TRUE", 1],
    ["7/2", 3.5],
    ["1/0", "#DIV/0!"],
    ["0/0", "#DIV/0!"],
    ["0^0", "#NUM!"],
    ["(-8)^(1/3)", "#NUM!"],
    ["1E308*10", "#NUM!"],
    ['"3"+4', 7],
    ['"5%"*2', 0.1],
    ['"x"+1', "#VALUE!"],
    ['""+1', "#VALUE!"],
    ["TRUE+1", 2],
    ["Mixed!A4+1", 1],
    ["0.1+0.2=0.3", true],
    ["0.5-0.4-0.1", 0],
    ['1&"a"&TRUE', "1aTRUE"],
    ['1/3&""', "0.333333333333333"],
    ['123456789012&""', "123456789012"],
    ['1E+25&""', "1E+25"],
    ['"a"="A"', true],
    ['"a"<"B"', true],
    ['2<"1"', true],
    ['"z"<FALSE', true],
    ["Mixed!A4=0", true],
    ['Mixed!A4=""', true],
    ["Mixed!A4=FALSE", true],
    ["1<>1", false],
    ["#N/A+1", "#N/A"],
    ["#REF!&1", "#REF!"],
    ["Gone!A1", "#REF!"],
    ["Team!#REF!+1", "#REF!"],
    ["@C2:C6", 6],
    ["SUM(B1:C6 C2:D4)", 14],
    ["A1:B2 D5:E6", "#NULL!"],
    ["SUM((C2,C4))", 11],
    ["SUM(C2:INDEX(C:C,4))", 14],
    ["SUM(C2:C3:C6)", 20],
    ["LET(x,3,y,x*2,x+y)", 9],
    ["LET(C2,1,C2)", "#NAME?"],
  ];
  test.each(TABLE)("=%s is %j", check);
});

describe("logic and information", () => {
  const TABLE: Table = [
    ['IF(C2>4,"senior","junior")', "senior"],
    ["IF(FALSE,1)", false],
    ["IF(TRUE,)", 0],
    ['IF("x",1,2)', "#VALUE!"],
    ["IF(#N/A,1,2)", "#N/A"],
    ["IF(TRUE,1,1/0)", 1],
    ['IFERROR(1/0,"none")', "none"],
    ["IFERROR(Mixed!A4,1)", 0],
    ["IFNA(NA(),5)", 5],
    ["IFNA(1/0,5)", "#DIV/0!"],
    ['IFS(C3>4,"a",C3>2,"b")', "b"],
    ["IFS(FALSE,1)", "#N/A"],
    ['SWITCH(B3,"itmg",1,"prog",2,3)', 2],
    ['SWITCH(9,1,"a")', "#N/A"],
    ['CHOOSE(2,"a","b")', "b"],
    ['CHOOSE(3,"a","b")', "#VALUE!"],
    ["AND(TRUE,1,C2=5)", true],
    ["AND(TRUE,Mixed!A2)", true],
    ['AND("x")', "#VALUE!"],
    ["AND(Mixed!A2)", "#VALUE!"],
    ["AND(TRUE,1/0,FALSE)", "#DIV/0!"],
    ["OR(FALSE,0)", false],
    ["OR(C2:C6>5)", true],
    ["XOR(TRUE,TRUE,TRUE)", true],
    ["NOT(0)", true],
    ["ISBLANK(Mixed!A4)", true],
    ['ISBLANK("")', false],
    ["ISNUMBER(Mixed!A2)", false],
    ["ISNUMBER(C2)", true],
    ["ISTEXT(Mixed!A2)", true],
    ["ISERROR(Errors!A1)", true],
    ["ISERR(Errors!A1)", false],
    ["ISNA(Errors!A1)", true],
    ["ISLOGICAL(Mixed!A3)", true],
    ["ISREF(A1)", true],
    ['ISREF("A1")', false],
    ["ISEVEN(-3)", false],
    ["ISODD(5.9)", true],
    ['N("levelcheck:sfia-8")', 0],
    ["N(TRUE)", 1],
    ["N(C2:C6)", 5],
    ["N(#REF!)", "#REF!"],
    ["T(5)", ""],
    ['TYPE("a")', 2],
    ["TYPE({1,2})", 64],
    ["TYPE(#N/A)", 16],
    ["ERROR.TYPE(#NAME?)", 5],
    ["ERROR.TYPE(1)", "#N/A"],
  ];
  test.each(TABLE)("=%s is %j", check);
});

describe("texts", () => {
  const TABLE: Table = [
    ['LEN("Anna ")', 5],
    ['LOWER("IT Management")', "it management"],
    ['LOWER("STRASSE İ")', "strasse İ"],
    ['UPPER("straße")', "STRAßE"],
    ['PROPER("this is a TITLE")', "This Is A Title"],
    ['PROPER("2-way street")', "2-Way Street"],
    ['TRIM("  a   b ")', "a b"],
    ['TRIM("\u00A0a\u00A0")', "\u00A0a\u00A0"],
    ['CLEAN("a"&CHAR(9)&"b")', "ab"],
    ['EXACT("a","A")', false],
    ['LEFT("Sale Price",4)', "Sale"],
    ['LEFT("Sweden")', "S"],
    ['LEFT("x",-1)', "#VALUE!"],
    ['RIGHT("Sale Price",5)', "Price"],
    ['RIGHT("abc",0)', ""],
    ['MID("Fluid Flow",7,20)', "Flow"],
    ['MID("Fluid Flow",20,5)', ""],
    ['MID("x",0,1)', "#VALUE!"],
    ['REPT("-",4)', "----"],
    ['SUBSTITUTE("Sales Data","Sales","Cost")', "Cost Data"],
    ['SUBSTITUTE("Quarter 1, 2011","1","2",3)', "Quarter 1, 2012"],
    ['SUBSTITUTE("aaa","A","b")', "aaa"],
    ['SUBSTITUTE("a","","b")', "a"],
    ['SUBSTITUTE(5,"5","6")', "6"],
    ['REPLACE("abcdefghijk",6,5,"*")', "abcde*k"],
    ['FIND("M","Miriam McGovern",3)', 8],
    ['FIND("m","Miriam McGovern")', 6],
    ['FIND("x","abc")', "#VALUE!"],
    ['FIND("","abc")', 1],
    ['SEARCH("margin","Profit Margin")', 8],
    ['SEARCH("e","Statements",6)', 7],
    ['SEARCH("b?d","a bid")', 3],
    ['SEARCH("b*","a bid")', 3],
    ['SEARCH("~?","why?")', 4],
    ['SEARCH("a*c","xabab")', "#VALUE!"],
    ['SEARCH("b?c","abab-c")', 4],
    ['SEARCH("b*a*c","xbac")', 2],
    ['REPT("x",32767)&"y"', "#VALUE!"],
    ['SEARCH("?","")', "#VALUE!"],
    ['CONCATENATE("a",1,TRUE)', "a1TRUE"],
    ["CONCAT(A2:B3)", "AnaITMGBenPROG"],
    ['TEXTJOIN(", ",TRUE,A2,"",A3)', "Ana, Ben"],
    ['TEXTJOIN(",",FALSE,A2,"",A3)', "Ana,,Ben"],
    ['TEXT(1234.567,"$#,##0.00")', "$1,234.57"],
    ['TEXT(0.285,"0.0%")', "28.5%"],
    ['TEXT(D2,"yyyy-mm-dd")', "2024-01-15"],
    ['TEXT("ITMG","@")', "ITMG"],
    ['VALUE("$1,000")', 1000],
    ['VALUE("16:48:00")-VALUE("12:00:00")', 0.2],
    ['VALUE("x")', "#VALUE!"],
    ['NUMBERVALUE("2.500,27",",",".")', 2500.27],
    ["FIXED(1234.567,1)", "1,234.6"],
    ["FIXED(1234.567,-1)", "1,230"],
    ["FIXED(44.332)", "44.33"],
    ["CHAR(65)", "A"],
    ["CHAR(128)", "€"],
    ["CHAR(0)", "#VALUE!"],
    ['CODE("A")', 65],
    ["UNICHAR(8364)", "€"],
    ['UNICODE("€")', 8364],
    ['TEXTBEFORE("a-b-c","-",2)', "a-b"],
    ['TEXTAFTER("a-b-c","-",-1)', "c"],
    ['TEXTAFTER("abc","-")', "#N/A"],
    ['HYPERLINK("#A1","here")', "here"],
  ];
  test.each(TABLE)("=%s is %j", check);
});

describe("numbers", () => {
  const TABLE: Table = [
    ["MOD(3,2)", 1],
    ["MOD(-3,2)", 1],
    ["MOD(3,-2)", -1],
    ["MOD(3,0)", "#DIV/0!"],
    ["QUOTIENT(-10,3)", -3],
    ["INT(-8.9)", -9],
    ["TRUNC(-8.9)", -8],
    ["ROUND(2.15,1)", 2.2],
    ["ROUND(-1.475,2)", -1.48],
    ["ROUND(1.005,2)", 1.01],
    ["ROUND(21.5,-1)", 20],
    ["ROUNDUP(3.2,0)", 4],
    ["ROUNDUP(-3.14159,1)", -3.2],
    ["ROUNDDOWN(31415.92654,-2)", 31400],
    ["MROUND(10,3)", 9],
    ["MROUND(5,-2)", "#NUM!"],
    ["CEILING(2.5,1)", 3],
    ["CEILING(-2.5,-2)", -4],
    ["CEILING(-2.5,2)", -2],
    ["FLOOR(3.7,2)", 2],
    ["FLOOR(2.5,-2)", "#NUM!"],
    ["CEILING.MATH(-8.1,2)", -8],
    ["CEILING.MATH(-5.5,2,-1)", -6],
    ["FLOOR.MATH(-8.1,2)", -10],
    ["EVEN(-1)", -2],
    ["ODD(1.5)", 3],
    ["ABS(-4)", 4],
    ["SIGN(-4)", -1],
    ["SQRT(-1)", "#NUM!"],
    ["POWER(5,2)", 25],
    ["LN(86)", 4.45434729625],
    ["LOG(8,2)", 3],
    ["LOG(10)", 1],
    ["EXP(1)", 2.71828182846],
    ["GCD(24,36)", 12],
    ["LCM(24,36)", 72],
    ["FACT(5)", 120],
    ["COMBIN(8,2)", 28],
    ["PI()", 3.14159265359],
    ["DEGREES(PI())", 180],
    ["ATAN2(-1,-1)", -2.35619449],
    ["BASE(7,2)", "111"],
    ["ROMAN(499)", "CDXCIX"],
    ["PMT(8%/12,10,10000)", -1037.03208936],
    ["FV(6%/12,10,-200,-500,1)", 2581.40337406],
    ["DEC2HEX(100,4)", "0064"],
    ["BITAND(13,25)", 9],
    ["NORM.DIST(42,40,1.5,TRUE)", 0.9087887802741],
  ];
  test.each(TABLE)("=%s is %j", check);
});

describe("one value from many", () => {
  const TABLE: Table = [
    ["SUM(Mixed!A1:A6)", 5.5],
    ['SUM("3",TRUE,2)', 6],
    ["SUM(Errors!A1:A3)", "#N/A"],
    ["SUM(C:C)", 20],
    ["SUM(2:3)", 90665],
    ["AVERAGE(C2:C6)", 4],
    ["AVERAGE(A2:A6)", "#DIV/0!"],
    ["COUNT(Mixed!A1:A6)", 3],
    ['COUNT("3",1/0,TRUE)', 2],
    ["COUNTA(Mixed!A1:A6)", 5],
    ["COUNTBLANK(Mixed!A1:A6)", 1],
    ["MIN(C2:C6)", 2],
    ["MAX(A2:A6)", 0],
    ["MAXA(Mixed!A1:A6)", 4.5],
    ["PRODUCT(C2:C4)", 90],
    ["SUMSQ(3,4)", 25],
    ["MEDIAN(C2:C6)", 4],
    ["MODE(1,2,2,3)", 2],
    ["LARGE(C2:C6,2)", 5],
    ["SMALL(C2:C6,2)", 3],
    ["LARGE(C2:C6,9)", "#NUM!"],
    ["RANK(C2,C2:C6)", 2],
    ["RANK(C2,C2:C6,1)", 4],
    ["STDEV(1345,1301,1368,1322,1310,1370,1318,1350,1303,1299)", 27.4639157198],
    ["VAR.P(1345,1301,1368,1322,1310,1370,1318,1350,1303,1299)", 678.84],
    ["STDEV.S(5)", "#DIV/0!"],
    ["QUARTILE({1,2,4,7,8,9,10,12},1)", 3.5],
    ["PERCENTILE({1,2,3,4},0.3)", 1.9],
    ["SUMPRODUCT(C2:C4,C2:C4)", 70],
    ['SUMPRODUCT((B2:B6="ITMG")*C2:C6)', 15],
    ["SUMPRODUCT(--(C2:C6>3))", 3],
    ["SUMPRODUCT({1,2},{1;2})", "#VALUE!"],
    ["SUBTOTAL(9,C2:C6)", 20],
    ["SUBTOTAL(3,A2:A6)", 5],
    ["AGGREGATE(9,6,Errors!A1:A3)", 1],
    ["CORREL({3,2,4,5,6},{9,7,12,15,17})", 0.997054485502],
    ["GEOMEAN(4,5,8,7,11,4,3)", 5.476986969656962],
    ["SLOPE({2,3,9,1,8,7,5},{6,5,11,7,5,4,4})", 0.305555555556],
    ["NPV(10%,-10000,3000,4200,6800)", 1188.44341234],
  ];
  test.each(TABLE)("=%s is %j", check);
});

describe("counts and sums of what fulfils conditions", () => {
  const TABLE: Table = [
    ['COUNTIF(B2:B6,"itmg")', 3],
    ['COUNTIF(B2:B6,"<>ITMG")', 2],
    ['COUNTIF(B2:B6,"?T*")', 3],
    ['COUNTIF(A2:A6,"*e*")', 3],
    ['COUNTIF(C2:C6,">=4")', 3],
    ["COUNTIF(C2:C6,5)", 1],
    ['COUNTIF(Mixed!A1:A6,"7")', 1],
    ['COUNTIF(Mixed!A1:A6,"")', 1],
    ['COUNTIF(Mixed!A1:A6,"<>")', 5],
    ["COUNTIF(Mixed!A1:A6,TRUE)", 1],
    ["COUNTIF(Errors!A1:A3,NA())", 1],
    ['COUNTIF(D2:D6,">2024-02-01")', 3],
    ['COUNTIFS(B2:B6,"ITMG",C2:C6,">4")', 2],
    ['COUNTIFS(B2:B6,"ITMG",C2:C5,">4")', "#VALUE!"],
    ['SUMIF(B2:B6,"ITMG",C2:C6)', 15],
    ['SUMIF(C2:C6,">3")', 15],
    ['SUMIFS(C2:C6,A2:A6,"Ben",B2:B6,"ITMG")', 4],
    ['AVERAGEIF(B2:B6,"ITMG",C2:C6)', 5],
    ['AVERAGEIF(B2:B6,"none",C2:C6)', "#DIV/0!"],
    ['MAXIFS(C2:C6,B2:B6,"ITMG")', 6],
    ['MINIFS(C2:C6,B2:B6,"ITMG")', 4],
  ];
  test.each(TABLE)("=%s is %j", check);
});

describe("lookups", () => {
  const TABLE: Table = [
    ['VLOOKUP("Ben",A2:C6,3,FALSE)', 3],
    ['VLOOKUP("b*",A2:C6,2,FALSE)', "PROG"],
    ['VLOOKUP("Eva",A2:C6,3,FALSE)', "#N/A"],
    ['VLOOKUP(2.5,{1,"a";2,"b";3,"c"},2)', "b"],
    ['VLOOKUP(0,{1,"a";2,"b"},2)', "#N/A"],
    ['VLOOKUP("Ben",A2:C6,4,FALSE)', "#REF!"],
    ['HLOOKUP("Level",A1:D6,3,FALSE)', 3],
    ['MATCH("PROG",B2:B6,0)', 2],
    ['MATCH("p?og",B2:B6,0)', 2],
    ['MATCH("x",B2:B6,0)', "#N/A"],
    ["MATCH(4.5,{1,3,4,6})", 3],
    ["MATCH(4.5,{6,5,4},-1)", 2],
    ["INDEX(A1:C6,3,2)", "PROG"],
    ["INDEX(C2:C6,4)", 2],
    ["INDEX(A1:C6,9,1)", "#REF!"],
    ["SUM(INDEX(A1:C6,0,3))", 20],
    ['LOOKUP(3,{1,3,5},{"a","b","c"})', "b"],
    ['XLOOKUP("Chie",A2:A6,C2:C6)', 6],
    ['XLOOKUP("Eva",A2:A6,C2:C6,"nobody")', "nobody"],
    ['XLOOKUP("Ben",A2:A6,C2:C6,,0,-1)', 4],
    ['XLOOKUP("D*",A2:A6,C2:C6,,2)', 2],
    ["XLOOKUP(4,{1,3,5},{10,30,50},,-1)", 30],
    ["XLOOKUP(4,{1,3,5},{10,30,50},,1)", 50],
    ['XMATCH("TEST",B2:B6)', 4],
    ["ROW()", 4],
    ["ROW(C9)", 9],
    ["COLUMN(C9)", 3],
    ["ROWS(A1:C5)", 5],
    ["COLUMNS(A:C)", 3],
    ["OFFSET(A1,2,1)", "PROG"],
    ["SUM(OFFSET(C1,1,0,3))", 14],
    ["OFFSET(A1,-1,0)", "#REF!"],
    ['INDIRECT("C"&2)', 5],
    ['SUM(INDIRECT("Mixed!A5:A6"))', 2.5],
    ['INDIRECT("no such")', "#REF!"],
    ["ADDRESS(2,3)", "$C$2"],
    ["ADDRESS(2,3,4)", "C2"],
    ['ADDRESS(2,3,2,TRUE,"My team")', "'My team'!C$2"],
    ["AREAS((A1,B2:C3))", 2],
  ];
  test.each(TABLE)("=%s is %j", check);
});

describe("days and times", () => {
  const TABLE: Table = [
    ["DATE(2008,7,8)", 39637],
    ["DATE(108,1,2)", 39449],
    ["DATE(2008,14,2)", 39846],
    ["DATE(2008,1,-15)", 39432],
    ["DATE(1900,1,1)", 1],
    ["DATE(1900,3,1)", 61],
    ["DAY(60)", 29],
    ["MONTH(60)", 2],
    ["YEAR(D2)", 2024],
    ['MONTH("2024-03-01")', 3],
    ["DAY(-1)", "#NUM!"],
    ["WEEKDAY(39492)", 5],
    ["WEEKDAY(39492,2)", 4],
    ["WEEKDAY(1)", 1],
    ["WEEKNUM(40977)", 10],
    ["WEEKNUM(40977,2)", 11],
    ["ISOWEEKNUM(40977)", 10],
    ["EDATE(40558,1)", 40589],
    ["EDATE(DATE(2024,1,31),1)", 45351],
    ["EOMONTH(40544,1)", 40602],
    ["DAYS(DATE(2021,3,15),DATE(2021,2,1))", 42],
    ['DATEDIF(DATE(2001,1,1),DATE(2003,1,1),"Y")', 2],
    ['DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"D")', 440],
    ['DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"YD")', 75],
    ['DATEVALUE("8/22/2011")', 40777],
    ['TIMEVALUE("2:24 AM")', 0.1],
    ["TIME(12,0,0)", 0.5],
    ["HOUR(0.75)", 18],
    ["MINUTE(0.7)", 48],
    ["SECOND(0.700208)", 18],
    ["NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1))", 110],
    ["NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1),DATE(2012,11,22))", 109],
    ["WORKDAY(DATE(2008,10,1),151)", 39933],
    ["TODAY()=INT(NOW())", true],
  ];
  test.each(TABLE)("=%s is %j", check);
});

describe("arrays", () => {
  const TABLE: Table = [
    [
      "{1,2}+{10;20}",
      [
        [11, 12],
        [21, 22],
      ],
    ],
    ["{1,2,3}+{1,2}", [[2, 4, "#N/A"]]],
    ['LOWER(B2:B3)&"!"', [["itmg!"], ["prog!"]]],
    ['IF(C2:C4>5,"x",C2:C4)', [[5], [3], ["x"]]],
    ['IFERROR(1/{1,0},"none")', [[1, "none"]]],
    ['ISNUMBER(SEARCH("t",B2:B4))', [[true], [false], [true]]],
    ['MATCH({"TEST","x"},B2:B6,0)', [[4, "#N/A"]]],
    ['COUNTIF(A2:A6,{"Ben";"Ana"})', [[2], [1]]],
    ['VLOOKUP({"Ana";"Dora"},A2:C6,3,FALSE)', [[5], [2]]],
    ["ROW(2:4)", [[2], [3], [4]]],
    [
      "SEQUENCE(2,3,10,5)",
      [
        [10, 15, 20],
        [25, 30, 35],
      ],
    ],
    [
      'FILTER(A2:C6,B2:B6="ITMG")',
      [
        ["Ana", "ITMG", 5],
        ["Chie", "ITMG", 6],
        ["Ben", "ITMG", 4],
      ],
    ],
    ['FILTER(A2:A6,C2:C6>9,"nobody")', [["nobody"]]],
    ["FILTER(A2:A6,C2:C6>9)", [["#CALC!"]]],
    ["SORT(C2:C6,1,-1)", [[6], [5], [4], [3], [2]]],
    ["SORTBY(A2:A4,C2:C4)", [["Ben"], ["Ana"], ["Chie"]]],
    ["UNIQUE(A2:A6)", [["Ana"], ["Ben"], ["Chie"], ["Dora"]]],
    ["UNIQUE(A2:A6,FALSE,TRUE)", [["Ana"], ["Chie"], ["Dora"]]],
    [
      "TRANSPOSE(A2:B3)",
      [
        ["Ana", "Ben"],
        ["ITMG", "PROG"],
      ],
    ],
    ["TAKE(C2:C6,-2)", [[2], [4]]],
    ["DROP(A1:B3,1,1)", [["ITMG"], ["PROG"]]],
    [
      "CHOOSECOLS(A2:C3,3,1)",
      [
        [5, "Ana"],
        [3, "Ben"],
      ],
    ],
    [
      "VSTACK({1,2},{3})",
      [
        [1, 2],
        [3, "#N/A"],
      ],
    ],
    [
      "HSTACK({1;2},{3;4})",
      [
        [1, 3],
        [2, 4],
      ],
    ],
    ["TOCOL({1,2;3,4})", [[1], [2], [3], [4]]],
    [
      'TEXTSPLIT("a,b;c",",",";")',
      [
        ["a", "b"],
        ["c", "#N/A"],
      ],
    ],
    ["MMULT({1,2;3,4},{1;1})", [[3], [7]]],
    ['XLOOKUP("Ana",A2:A6,B2:C6)', [["ITMG", 5]]],
  ];
  test.each(TABLE)("=%s is %j", (formula, expected) => {
    expect(results(formula)).toEqual(expected);
  });
});

describe("what the workbench does not know", () => {
  test.each([
    "NOSUCH(1)",
    "LAMBDA(x,x+1)(2)",
    "MAP(A1:A3,1)",
    "nosuchname+1",
    'CONVERT(1,"m","ft")',
    "SUM()",
    "LEN(1,2)",
    "constructor(1)",
  ])("=%s is #NAME?", (formula) => {
    expect(result(formula)).toBe("#NAME?");
  });

  test.each(['"open', "1+", "(1", "A1:", ")"])("=%s, which cannot be read, is #NAME?", (formula) => {
    expect(result(formula)).toBe("#NAME?");
  });
});
