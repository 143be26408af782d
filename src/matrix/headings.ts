import { folded } from "./text";

/**
 * What a column or a line of a matrix holds, by its heading.
 * - `person`, `given-name`, `id`, `role`: whose level it is
 * - `skill`, `code`: which skill
 * - `level`, `held`, `target`: the level; `held` says that it is today's
 * - `gap`, `total`, `scale`, `date`, `comment`, `group`, `other`: numbers and texts that are no levels
 */
export type HeadingRole =
  | "person"
  | "given-name"
  | "id"
  | "role"
  | "skill"
  | "code"
  | "level"
  | "held"
  | "target"
  | "gap"
  | "total"
  | "scale"
  | "date"
  | "comment"
  | "group"
  | "other";

/** Latin words are given as the beginning of a word, folded; `word$` is the whole word. Others stand anywhere. */
function anyOf(latin: string, others = ""): RegExp {
  const starts = latin
    .split(" ")
    .map((word) => word.replaceAll("_", "[ -]?"))
    .map((word) => (word.endsWith("$") ? `${word.slice(0, -1)}(?![\\p{L}])` : word));
  const alternatives = others === "" ? [] : others.split(" ");
  return new RegExp(`(?<![\\p{L}])(?:${starts.join("|")})${alternatives.map((word) => `|${word}`).join("")}`, "u");
}

const TOTAL = anyOf(
  "total average$ avg mean$ sum$ count$ counts$ median subtotal overall maximum minimum headcount durchschnitt mittelwert summe anzahl gesamt moyenne somme media$ medias$ promedio suma$ soma$ totale somma conteggio coverage",
  "平均 合計 総計 小計 人数 总计 平均值 合计 总数",
);
const GAP = anyOf(
  "gap gaps diff difference delta variance lucke abweichung differenz ecart brecha diferenc differenz scostamento lacuna",
  "ギャップ 差分 差异 差距",
);
const COMMENT = anyOf(
  "comment note$ notes remark evidence$ justification rationale description$ definition details$ example feedback action observation bemerkung kommentar notiz anmerkung nachweis beschreibung remarque commentaire preuve comentario observac nota$ notas evidencia descripc descric commento osservaz descrizione url$ link$ guidance summary",
  "備考 コメント 説明 メモ 证据 备注 说明 描述",
);
const DATE = anyOf(
  "date dated datum stand$ fecha data$ assessed_on reviewed last_assess last_review updated valid_until expiry due deadline start$ end$ from$ until$ month$ quarter$ gultig",
  "日付 年月日 日期 期限",
);
const SCALE = anyOf(
  "grade band$ banding pay year years jahr ano$ anos anno annee semester term$ course kurs bloom dreyfus priority prio$ weight gewicht importance risk salary seniority experience erfahrung fte$ days hours score$ rating ranking percent % age$ number_of no._of qty quantity cost price budget maturity confidence credits rate$ step$ clearance english language education security_clearance job_level role_level career_level interest$ motivation frequency phone tel$ telephone peso prioridad prioridade priorite poids notenstufe besoldung entgelt gehalt klasse ects cefr toeic",
  "優先度 年数 経験 年次 等級 資格 优先级 年限 学年 权重",
);
const GROUP = anyOf(
  "category subcategory sub_category group$ grouping area$ domain family cluster theme pillar stream kategorie bereich$ gruppe categorie domaine categoria area_ ambito dominio",
  "分野 カテゴリ 区分 分类 类别 领域",
);
const OTHER = anyOf(
  "manager line_manager supervisor vorgesetzt responsable email e_mail mail$ location site$ office city country department dept division unit$ team$ abteilung standort departement departamento dipartimento sede$ ubicacion local$ project projekt projet proyecto projeto status assessor reviewer certif qualification training priority company firm organi contract vendor version language$ owner approver approved",
  "部署 部門 メール 場所 プロジェクト 上司 部门 邮箱 地点 项目 资格",
);
const TARGET = anyOf(
  "target required require desired goal expected future needed need planned plan$ aspir to_be tobe soll$ soll_ sollstufe sollniveau ziel zielstufe zielniveau angestrebt benotigt cible requis objectif vise attendu souhait objetivo meta$ requerid desead esperad alvo desejad exigid pretendid obiettivo richiest atteso desiderat req$ tgt$",
  "目標 目标 要求 必要 期待 期望",
);
const HELD = anyOf(
  "current actual held$ present now$ self assessed as_is asis today achieved existing ist$ ist_ iststufe istniveau aktuell vorhanden actuel reel reelle constate hoy$ atual attuale effettivo posseduto curr$ cur$ act$",
  "現在 現状 当前 现有 自己評価 自评 実績",
);
const LEVEL = anyOf(
  "level levels lvl proficien stufe niveau nivel livello poziom niva kompetenzstufe qualifikationsstufe skillstufe skilllevel",
  "レベル 级别 等级 水平 段階 級別",
);
const SKILL = anyOf(
  "skill competenc compet kompetenz fahigkeit fertigkeit compétence habilidad destreza habilidade capabilit abilit capacid capacit qualifikation vaardigheid sfia$",
  "スキル 技能 能力",
);
const CODE = anyOf(
  "code codes kurzel kennung codigo codice abbrev abk$ acronym ref$ sfia_code",
  "コード 代码 编码 略号",
);
const ID = anyOf(
  "id$ ids$ nr$ no$ number$ num$ personalnummer matricula matricule legajo payroll employee_no employee_id staff_no staff_id #",
  "番号 编号 工号",
);
const GIVEN = anyOf("first_name firstname given forename vorname prenom nombre_de nome_proprio", "名$");
const ROLE = anyOf(
  "role job position title post$ designation function funktion stelle rolle taetigkeit tatigkeit beruf poste fonction metier emploi puesto cargo perfil profile profil papel funcao ruolo posizione mansione occupation",
  "役割 職種 役職 ロール 职位 角色 岗位 职务",
);
const PERSON = anyOf(
  "name names full_name surname last_name lastname person people employee staff member team_member teammember colleague resource consultant assignee who$ individual candidate learner participant worker contributor engineer$ analyst$ developer$ associate$ nachname familienname mitarbeit kolleg beschaftig nom$ noms$ collaborat employe agent salarie personne nombre apellido emplead person colaborador trabajador trabalhador nome nomes funcionari empregad pessoa cognome dipendent collaborator naam medewerker",
  "氏名 名前 社員 従業員 担当者 要員 メンバー 姓名 员工 人员 名字 成员",
);

/**
 * What a heading says of the cells below or beside it; undefined where its words are not known.
 *
 * @example headingRole("Required level") // "target"
 * @example headingRole("Nível") // "level"
 */
export function headingRole(text: string): HeadingRole | undefined {
  const key = folded(text)
    .replace(/[_:*]+/g, " ")
    .trim();
  if (key === "" || key.length > LONGEST_HEADING) return undefined;
  return remembered(key);
}

/** A longer text is a sentence and no heading. */
const LONGEST_HEADING = 60;
const REMEMBERED = 5_000;
const roles = new Map<string, HeadingRole | undefined>();

function remembered(key: string): HeadingRole | undefined {
  if (roles.has(key)) return roles.get(key);
  if (roles.size >= REMEMBERED) roles.clear();
  const role = readRole(key);
  roles.set(key, role);
  return role;
}

function readRole(key: string): HeadingRole | undefined {
  const level = LEVEL.test(key);
  const skill = SKILL.test(key);
  if (GAP.test(key)) return "gap";
  if (TOTAL.test(key)) return "total";
  if (COMMENT.test(key) || (DATE.test(key) && !level)) return COMMENT.test(key) ? "comment" : "date";
  if (SCALE.test(key) && !/sfia/.test(key)) return "scale";
  if (TARGET.test(key)) return "target";
  if (level && ROLE.test(key)) return skill ? "level" : "scale";
  if (level) return HELD.test(key) ? "held" : "level";
  if (CODE.test(key)) return "code";
  if (skill && ID.test(key)) return "code";
  if (GROUP.test(key)) return "group";
  if (skill) return HELD.test(key) ? "held" : "skill";
  return readOwner(key);
}

/** The roles that say whose level it is, and what stands beside them. */
function readOwner(key: string): HeadingRole | undefined {
  if (ROLE.test(key)) return "role";
  if (OTHER.test(key) && !/member|mitglied/.test(key)) return "other";
  if (ID.test(key)) return "id";
  if (GIVEN.test(key)) return "given-name";
  if (PERSON.test(key)) return "person";
  return HELD.test(key) ? "held" : undefined;
}

/** Whether a heading names SFIA's own scale: of several level columns, that is the one to read. */
export const namesSfia = (text: string): boolean => /(?<!\p{L})sfia(?!\p{L})/iu.test(text);

const LADDER_STEP =
  /^(?:level|lvl|lv|l|stufe|niveau|nivel|livello|レベル|级别|sfia level|sfia)?[ .:_#-]*([1-7])(?:级|級)?(?:[ .:_–—(-]+\D*)?$/;

/** The level that a heading such as `Level 3` or `L3 Apply` stands for; undefined where it is none. */
export function ladderStep(text: string): number | undefined {
  const step = LADDER_STEP.exec(folded(text))?.[1];
  return step === undefined ? undefined : Number(step);
}

const STATISTIC =
  /^(?:(?:grand|team|overall|group|sub|skill|group)[ -]?)?(?:total|subtotal|average|avg|mean|sum|count|median|headcount|max|min|maximum|minimum|durchschnitt|mittelwert|summe|anzahl|gesamt|moyenne|somme|media|promedio|suma|soma|totale|somma|coverage|number of|no\.? of|people at|平均|合計|総計|人数|总计|合计)(?![\p{L}])/u;
const FIRST_NAMES_TOO = /^(?:max|min|media|sum|mean) (?!level|score|rating|value|per|of)\p{L}/u;
const NOT_A_PERSON =
  /^(?:legend|legende|key|note|notes|scale|skala|source|target|required|level|levels|stufe|niveau|weight|priority)(?![\p{L}])/u;

/** Whether a text in the people's place is none: a total, a legend, a heading said again. */
export function isNoPerson(text: string): boolean {
  const key = folded(text);
  if (NOT_A_PERSON.test(key)) return true;
  return STATISTIC.test(key) && !FIRST_NAMES_TOO.test(key);
}
