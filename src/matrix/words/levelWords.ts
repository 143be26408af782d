/** Words that stand before (or, in Japanese and Chinese, behind) a level's number; folded. */
export const LEVEL_PREFIX =
  "(?:(?:sfia(?: ?v?[6-9])?[ -]?)?(?:level of responsibility|levels?|lvl|lv|l|stufe|niveau|niv|nivel|nvl|livello|liv|poziom|uroven|niva|taso|レベル|级别|級別|等级|等級|水平|레벨|수준)|sfia|第)";

/** Counters that Japanese and Chinese put behind a level's number. */
export const LEVEL_SUFFIX = "(?:級|级|レベル|단계|수준|레벨)";

/** What is counted where a number is no level: `5-day`, `5 (years)`. */
export const UNITS: ReadonlySet<string> = new Set(
  (
    "day days d week weeks wk wks month months mth mths year years yr yrs y hour hours hr hrs h minute minutes min mins " +
    "point points pt pts people person persons times star stars tag tage tagen jahr jahre jahren monat monate stunde stunden " +
    "jour jours an ans mois heure heures dia dias ano anos mes meses hora horas anno anni giorno giorni ore dag dagen jaar"
  ).split(" "),
);

/** Folded texts that claim no level. */
export const NOTHING_CLAIMED: ReadonlySet<string> = new Set([
  ...["", "-", "--", "---", "–", "—", ".", "..", "...", "…", "_", "/", "\\", "*", "~"],
  ...[
    "n/a",
    "na",
    "n.a.",
    "n.a",
    "n/ a",
    "n / a",
    "none",
    "no",
    "nil",
    "null",
    "not applicable",
    "not required",
    "not assessed",
  ],
  ...["x", "×", "✗", "✘", "❌", "☐", "□", "n", "no skill", "no level", "not held", "no experience", "blank", "empty"],
  ...[
    "k.a.",
    "k. a.",
    "k.a",
    "kein",
    "keine",
    "keiner",
    "entfallt",
    "nicht zutreffend",
    "nicht relevant",
    "nein",
    "n.v.t.",
    "nvt",
  ],
  ...[
    "s/o",
    "s.o.",
    "sans objet",
    "aucun",
    "aucune",
    "neant",
    "non",
    "non applicable",
    "ninguno",
    "ninguna",
    "no aplica",
    "sin nivel",
  ],
  ...[
    "nenhum",
    "nenhuma",
    "nao",
    "nao aplicavel",
    "n/d",
    "nessuno",
    "nessuna",
    "non applicabile",
    "なし",
    "無し",
    "該当なし",
    "无",
    "不适用",
    "没有",
  ],
]);

/** Folded texts that put the level off. */
export const UNDECIDED: ReadonlySet<string> = new Set([
  ...["?", "??", "???", "tba", "tbc", "tbd", "t.b.a.", "t.b.c.", "t.b.d.", "to be agreed", "to be assessed"],
  ...[
    "to be confirmed",
    "to be decided",
    "to be determined",
    "to be defined",
    "to do",
    "todo",
    "in progress",
    "pending",
    "wip",
    "unsure",
  ],
  ...[
    "not sure",
    "not yet assessed",
    "awaiting assessment",
    "under review",
    "offen",
    "noch offen",
    "unklar",
    "in arbeit",
    "in bearbeitung",
  ],
  ...[
    "a definir",
    "a confirmer",
    "a determiner",
    "en cours",
    "por definir",
    "pendiente",
    "en curso",
    "por confirmar",
    "pendente",
    "em curso",
  ],
  ...[
    "em andamento",
    "a confirmar",
    "da definire",
    "da confermare",
    "in corso",
    "未定",
    "要確認",
    "検討中",
    "待定",
    "待确认",
    "进行中",
  ],
]);

/** Marks that claim something without saying which level; `x` is one only where a column stands for a level. */
export const MARKS: ReadonlySet<string> = new Set([
  ...[
    "true",
    "false",
    "yes",
    "y",
    "ja",
    "oui",
    "si",
    "sim",
    "はい",
    "是",
    "✓",
    "✔",
    "☑",
    "☒",
    "✅",
    "■",
    "●",
    "•",
    "◉",
    "⬤",
    "○",
    "◯",
    "〇",
  ],
  ...["√", "ü"],
]);

/** Marks that say no where a column stands for a level. */
export const EMPTY_MARKS: ReadonlySet<string> = new Set(["false", "no", "☐", "□"]);

/** The months as Excel writes them in the languages it is mostly used in; folded. */
export const MONTHS: readonly RegExp[] = [
  /^(?:jan|january|januar|janv|janvier|ene|enero|gen|gennaio|janeiro|januari|sty)$/,
  /^(?:feb|february|februar|fev|fevr|fevrier|febrero|febbraio|fevereiro|februari|lut)$/,
  /^(?:mar|march|mrz|marz|maerz|mars|marzo|marco|mrt|maart)$/,
  /^(?:apr|april|avr|avril|abr|abril|aprile|kwi)$/,
  /^(?:may|mai|maj|mag|mayo|maggio|maio|mei)$/,
  /^(?:jun|june|juni|juin|junio|giu|giugno|junho|cze)$/,
  /^(?:jul|july|juli|juil|juillet|julio|lug|luglio|julho|lip)$/,
  /^(?:aug|august|aout|ago|agosto|augustus|augusti|sie)$/,
  /^(?:sep|sept|september|septembre|set|settembre|setembro|wrz)$/,
  /^(?:oct|october|okt|oktober|octobre|octubre|out|outubro|ott|ottobre|paz)$/,
  /^(?:nov|november|novembre|noviembre|novembro|lis)$/,
  /^(?:dec|december|dez|dezember|decembre|dic|diciembre|dicembre|dezembro|des|desember|gru)$/,
];
