import { matcherOf } from "./wordMatcher";

/*
 * The words of headings by what they say of a column, in the languages that skill matrices are mostly kept in. Words are
 * folded (lower case, no accents) and match the beginning of a word; with `$` behind them the whole word only, with `*`
 * before them the end of a compound as well, with `=` before them the whole heading only: many are names of people too.
 * `_` is a space, a hyphen or nothing. Japanese, Chinese and Korean words match anywhere.
 */

export const TOTAL = matcherOf({
  en: "total average$ averages$ avg peak$ mean$ =sum sum_of row_sum team_sum skill_sum level_sum count$ counts$ median subtotal overall maximum minimum headcount coverage",
  de: "durchschnitt mittelwert summe anzahl gesamt",
  fr: "moyenne somme$",
  es: "=media media_d medias$ promedio =suma suma_d",
  pt: "=soma soma_d",
  it: "totale somma$ conteggio",
  nl: "gemiddelde totaal",
  pl: "srednia suma$ razem",
  cs: "prumer celkem soucet",
  nordic:
    "snitt$ medel$ medelvarde gennemsnit gjennomsnitt keskiarvo yhteensa medeltal genomsnitt summa$ antal$ antall$",
  ja: "平均 合計 総計 小計 人数",
  zh: "总计 平均 合计 总数",
  ko: "평균 합계 총계 인원",
});

export const GAP = matcherOf({
  en: "gap$ gaps$ diff$ difference delta variance shortfall surplus",
  de: "lucke luecke abweichung differenz",
  fr: "ecart",
  es: "brecha diferenc",
  pt: "diferenc lacuna",
  it: "differenz scostamento divario",
  nl: "verschil kloof",
  pl: "roznica luka$",
  cs: "rozdil",
  nordic: "skillnad forskel avvik ero$ poikkeama",
  ja: "ギャップ 差分",
  zh: "差异 差距",
  ko: "차이 격차 갭",
});

export const COMMENT = matcherOf({
  en: "comment note$ notes remark evidence$ justification rationale description$ definition details$ example feedback action observation url$ link$ guidance summary question anything",
  de: "bemerkung kommentar notiz anmerkung nachweis beschreibung",
  fr: "remarque commentaire preuve",
  es: "comentario observac nota$ notas evidencia descripc",
  pt: "descric",
  it: "commento osservaz descrizione",
  nl: "opmerking toelichting omschrijving",
  pl: "uwagi komentarz opis$",
  cs: "poznamk komentar popis$",
  nordic: "kommentar kommentti anmarkning bemaerkning merknad huomautus beskriv kuvaus",
  ja: "備考 コメント 説明 メモ",
  zh: "证据 备注 说明 描述",
  ko: "비고 설명 메모",
});

export const DATE = matcherOf({
  en: "date dates dated assessed reviewed last_assess last_review last_used updated valid_until expiry due deadline start$ start_time end$ from$ until$ month$ quarter$ completion time$ timestamp =(?:mon|tue|wed|thu|fri|sat|sun) monday tuesday wednesday thursday friday saturday sunday =(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec) (?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)_'?[0-9] january february =march march_[0-9] =(?:april|june|july|august) (?:april|june|july|august)_[0-9] september october november december q1 q2 q3 q4 20[0-9][0-9]$ 20[0-9][0-9]/",
  de: "*datum$ stand$ gultig bewertet_am montag dienstag mittwoch donnerstag freitag",
  fr: "evalue_le",
  es: "fecha",
  pt: "=data data_d[aei] datas$",
  pl: "data_oceny",
  cs: "datum",
  nordic: "*dato$ paivamaara pvm$",
  ja: "日付 年月日 評価日",
  zh: "日期 期限 时间",
  ko: "날짜 일자 일시 평가일",
});

/** Scales of another kind: a number below them is no level of responsibility. */
export const SCALE = matcherOf({
  en: "grade band$ banding pay$ paygrade payband payscale year years term$ course bloom dreyfus priorit prio$ weight importance risk_level risk_rating risk_score layer stage phase support_level service_level access_level security_level alert_level stock_level salary seniority experience fte$ days hours hrs$ score$ scores rating ranking percent % age$ number_of no._of qty quantity cost$ costs$ =price unit_price price_per budget maturity confidence confident credits rate$ step$ clearance english language education security_clearance job_level role_level career_level interest$ motivation frequency phone tel$ telephone likelihood probability impact$ severity urgency effort complexity rag$ utilisation utilization room extension ext$",
  de: "jahr kurs gewicht erfahrung gehalt klasse besoldung entgelt notenstufe tarif stunden tage$ kw$ kalenderwoche",
  fr: "annee ans$ cours$ poids anciennete",
  es: "ano$ anos anno semestre$ peso$ prioridad curso$",
  pt: "prioridade banda$",
  it: "anni$ priorita punteggio",
  nl: "schaal jaren uren salarisschaal",
  pl: "lata$ staz$ wynagrodzenie priorytet",
  cs: "rok$ roky praxe trida$",
  nordic: "ar$ erfarenhet erfaring lon$ lonn$ timer$ timmar kokemus vuodet",
  ja: "優先度 年数 経験 年次 等級 資格 勤続",
  zh: "经验 优先级 年限 学年 权重 工龄 职级 薪",
  ko: "직급 연차 경력 우선순위 호봉",
});

export const GROUP = matcherOf({
  en: "category subcategory sub_category group$ grouping area$ areas$ domain family cluster theme pillar stream",
  de: "kategorie bereich$ gruppe themenfeld",
  fr: "categorie domaine",
  es: "categoria subcategoria ambito",
  pt: "dominio",
  it: "ambito sottocategoria",
  nl: "categorie domein groep$",
  pl: "kategoria podkategoria obszar grupa$",
  cs: "oblast skupina podkategorie",
  nordic: "omrade kategori underkategori grupp$ ryhma alue$",
  ja: "分野 カテゴリ 区分",
  zh: "分类 类别 领域",
  ko: "분야 분류 카테고리",
});

/** What else stands in the row of a person or a skill. */
export const OTHER = matcherOf({
  en: "manager line_manager supervisor email e_mail mail$ location site$ office$ city country department dept division unit$ team$ project status assessor reviewer verified certif qualification training company firm organi contract$ vendor version owner approver approved assigned sponsor responsible accountable contact$ requester branch region business_unit org_unit organisational_unit cost_cent workstream process$ processes queue system$ login",
  de: "vorgesetzt abteilung standort projekt$ kostenstelle",
  fr: "responsable departement projet equipe$ =service",
  es: "departamento ubicacion proyecto equipo$ jefe$ gestor$",
  pt: "local$ projeto equipa$ chefia",
  it: "dipartimento sede$ progetto reparto responsabile",
  nl: "afdeling locatie leidinggevend",
  pl: "dzial$ lokalizacja przelozony",
  cs: "stredisko oddeleni pracoviste vedouci",
  nordic: "avdelning afdeling avdeling chef$ leder$ plats$ lokation sted$ osasto esimies toimipaikka",
  ja: "部署 部門 メール 場所 プロジェクト 上司 所属",
  zh: "部门 邮箱 地点 项目 资格 上级",
  ko: "부서 이메일 위치 프로젝트 상사",
});

export const TARGET = matcherOf({
  en: "target required require desired goal expected future needed need$ needs$ planned plan$ aspir to_be tobe req$ tgt$",
  de: "soll$ soll_stufe soll_niveau soll_wert ziel$ ziele$ ziel_stufe ziel_niveau ziel_wert angestrebt benotigt erforderlich",
  fr: "cible$ cibles$ requis objectif vise$ visee$ attendu souhait",
  es: "objetivo meta$ requerid desead esperad",
  pt: "alvo desejad exigid pretendid",
  it: "obiettivo richiest atteso desiderat",
  nl: "gewenst vereist doel$ streef",
  pl: "wymagan docelow oczekiwan",
  cs: "pozadovan cilov cil$",
  nordic: "=mal mal_niva$ mal_niveau$ krav$ kravd kraevet krevd onskad onsket tavoite vaadit",
  ja: "目標 要求 必要 期待",
  zh: "目标 要求 必要 期望",
  ko: "목표 요구 필요",
});

export const HELD = matcherOf({
  en: "current actual =held held_level level_held present$ now$ self as_is asis today achieved existing curr$ cur$ act$ agreed final$ confirmed calibrated moderated validated provisional previous",
  de: "ist$ iststufe istniveau ist_stufe ist_niveau aktuell vorhanden erreicht vereinbart endgultig vorlaufig bisherig",
  fr: "actuel reel$ reelle constate valide convenu provisoire",
  es: "hoy$ acordado definitivo provisional",
  pt: "atual real$",
  it: "attuale effettivo posseduto",
  nl: "huidig definitief voorlopig",
  pl: "obecn aktualn",
  cs: "dosazen soucasn aktualn",
  nordic: "nuvarande nulage dagens nuvaerende navaerende nykyinen nyky_taso",
  ja: "現在 現状 自己評価 実績",
  zh: "当前 现有 自评",
  ko: "현재 보유",
});

export const LEVEL = matcherOf({
  en: "level$ levels$ lvl proficien",
  de: "stufe *stufe$ *stufen$ *niveau$ *niveaus$ skilllevel",
  fr: "niveau",
  es: "nivel",
  pt: "niveis",
  it: "livello livelli",
  pl: "poziom",
  cs: "uroven urovne urovni",
  nordic: "niva$ *sniva$ *lniva$ kompetanseniva$ nivan$ nivaer$ nivaet$ *taso$ tasot$",
  ja: "レベル 段階",
  zh: "级别 等级 水平 級別",
  ko: "수준 레벨",
});

export const SKILL = matcherOf({
  en: "skill competenc compet capabilit abilit sfia$",
  de: "kompetenz fahigkeit faehigkeit fertigkeit kenntnis qualifikation$",
  fr: "aptitude savoir_faire",
  es: "habilidad destreza capacid",
  pt: "habilidade",
  it: "abilita capacit",
  nl: "vaardigheid vaardigheden",
  pl: "umiejetnosc kompetencj",
  cs: "dovednost kompetence schopnost",
  nordic: "fardighet faerdighed ferdighet kompetens kompetanse taito taidot osaaminen kyvykk",
  ja: "スキル 技能 能力",
  zh: "技能 能力",
  ko: "스킬 역량 기술",
});

export const CODE = matcherOf({
  en: "code codes abbrev acronym ref$ sfia_code",
  de: "kurzel kuerzel kennung abk$ abkurzung",
  fr: "sigle$ abreviation",
  es: "codigo sigla$ abreviatura",
  it: "codice",
  nl: "afkorting",
  pl: "kod$ skrot",
  cs: "zkratka",
  nordic: "kod$ kode$ koodi forkort lyhenne",
  ja: "コード 略号",
  zh: "代码 编码",
  ko: "코드 약어",
});

export const ID = matcherOf({
  en: "id$ ids$ nr$ no$ number$ num$ payroll employee_no employee_id staff_no staff_id pernr #",
  de: "personalnummer",
  es: "legajo",
  pt: "matricula",
  fr: "matricule",
  it: "matricola",
  nl: "personeelsnummer personeelsnr",
  pl: "lp$ numer",
  cs: "cislo$ os._cislo",
  nordic: "anstallningsn medarbejdern ansattn henkilonumero",
  ja: "番号",
  zh: "编号 工号",
  ko: "번호 사번",
});

export const GIVEN_NAME = matcherOf({
  en: "first_name firstname given$ given_name forename",
  de: "vorname",
  fr: "prenom",
  es: "nombre_de_pila",
  nl: "voornaam",
  it: "nome_proprio",
  pl: "imie$",
  cs: "jmeno$",
  nordic: "fornavn fornamn etunimi",
  zh: "名$",
});

/** Beside a given name these make a heading that of whole names. */
export const FAMILY_NAME = matcherOf({
  en: "surname last_name family_name",
  de: "nachname familienname",
  fr: "nom$",
  es: "apellido",
  pt: "sobrenome",
  it: "cognome",
  nl: "achternaam",
  pl: "nazwisko",
  cs: "prijmeni",
  nordic: "efternamn efternavn etternavn sukunimi",
});

export const ROLE = matcherOf({
  en: "role job position title post$ designation function$ profile occupation",
  de: "funktion stelle rolle tatigkeit beruf",
  fr: "poste$ postes$ fonction metier emploi profil",
  es: "puesto cargo perfil",
  pt: "papel funcao",
  it: "ruolo posizione mansione",
  nl: "functie rol$",
  pl: "stanowisko rola$",
  cs: "pozice funkce",
  nordic: "roll$ befattning stilling rooli tehtava nimike",
  ja: "役割 職種 役職 ロール 職位 ポジション",
  zh: "职位 角色 岗位 职务",
  ko: "역할 직무 직책",
});

export const PERSON = matcherOf({
  en: "name names full_name surname last_name lastname person people employee staff$ staff_name staff_member member team_member teammember colleague resource consultant assignee who$ individual candidate learner participant worker contributor officer contractor freelancer holder engineer$ analyst$ developer$ associate$ practitioner$ row_labels incumbent",
  de: "nachname familienname mitarbeit kolleg beschaftig mitglied teammitglied",
  fr: "nom$ noms$ collaborat employe agent salarie personne",
  es: "nombre apellido emplead colaborador trabajador",
  pt: "nome$ nomes$ pessoa funcionari empregad trabalhador",
  it: "cognome dipendent collaborator",
  nl: "naam$ achternaam medewerker werknemer collega",
  pl: "nazwisko pracownik osoba",
  cs: "prijmeni zamestnanec pracovnik",
  nordic:
    "namn$ navn$ medarbetare medarbejder ansat anstalld efternamn efternavn etternavn nimi$ sukunimi tyontekija henkilo$",
  ja: "氏名 名前 社員 従業員 担当 要員 メンバー",
  zh: "姓名 员工 人员 名字 成员",
  ko: "이름 성명 직원 사원 담당자",
});

/** Of several levels held, the one that was settled on. */
export const SETTLED = matcherOf({
  en: "agreed final$ confirmed calibrated moderated validated",
  de: "vereinbart endgultig bestatigt",
  fr: "convenu valide final$",
  es: "acordado definitivo final$",
  nl: "definitief vastgesteld",
  ja: "確定 最終",
  zh: "最终 确认",
});

/** Of several levels held, one that others overrule. */
export const TENTATIVE = matcherOf({
  en: "self manager provisional previous last_year draft proposed peer",
  de: "selbst vorlaufig bisherig vorjahr fuhrungskraft",
  fr: "auto provisoire precedent",
  es: "auto provisional anterior",
  nl: "voorlopig zelf",
  ja: "自己 前回 上司",
  zh: "自评 上次",
});

/** Who may stand where people do, when nobody else does. */
export const TEAM = matcherOf({
  en: "team$ squad tribe$ crew$ chapter unit$",
  de: "team$ gruppe$",
  fr: "equipe$",
  es: "equipo$",
  pt: "equipe$ equipa$",
  nl: "ploeg$",
  ja: "チーム",
  zh: "团队 小组",
});
