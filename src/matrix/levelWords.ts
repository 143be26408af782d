/** Words that stand before (or, in Japanese and Chinese, behind) a level's number; folded. */
export const LEVEL_PREFIX =
  "(?:sfia(?: ?v?[6-9])?[ -]?(?:level|lvl|stufe|niveau|nivel|livello)|sfia|level of responsibility|level|levels|lvl|lv|l|stufe|niveau|niv|nivel|nvl|livello|liv|poziom|niva|レベル|级别|等级|水平|第)";

/** Counters that Japanese and Chinese put behind a level's number. */
export const LEVEL_SUFFIX = "(?:級|级|レベル)";

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
  ...["x", "no skill", "no level", "not held", "no experience", "blank", "empty"],
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
    "✔️",
    "☑",
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

/** The months as Excel abbreviates them in the languages it is mostly used in; folded. */
export const MONTHS: readonly RegExp[] = [
  /^(?:jan|janv|ene|gen)/,
  /^(?:feb|fev|fevr)/,
  /^(?:mar|mrz|maerz|mars)/,
  /^(?:apr|avr|abr)/,
  /^(?:may|mai|maj|mag)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|aou|ago)/,
  /^(?:sep|sept|set)/,
  /^(?:oct|okt|out|ott)/,
  /^(?:nov)/,
  /^(?:dec|dez|dic)/,
];
