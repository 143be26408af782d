import fc from "fast-check";
import { headingRole, isNoPerson, ladderStep, type HeadingRole } from "../../../src/matrix/words/headings";

/** Headings by language, separated by `|`. */
type Headings = Readonly<Record<string, string>>;

const HEADINGS: Readonly<Record<Exclude<HeadingRole, "scale" | "other">, Headings>> = {
  person: {
    en: "Name|Full name|Surname|Employee|Employee name|Team member|Staff|Person|Resource|Consultant|First name, surname",
    de: "Mitarbeiter|Mitarbeiterin|Nachname|Kollege|Name des Mitarbeiters|Beschäftigte|Vorname und Nachname",
    fr: "Nom|Collaborateur|Employé|Salarié|Nom et prénom",
    es: "Nombre|Apellidos|Empleado|Trabajador|Nombre y apellidos",
    pt: "Nome|Funcionário|Colaborador|Pessoa",
    it: "Dipendente|Cognome|Collaboratore|Nome e cognome",
    nl: "Naam|Medewerker|Achternaam|Werknemer|Collega",
    pl: "Nazwisko|Pracownik|Osoba|Imię i nazwisko",
    cs: "Příjmení|Zaměstnanec|Pracovník|Jméno a příjmení",
    sv: "Namn|Medarbetare|Anställd|Efternamn",
    da: "Navn|Medarbejder|Ansat|Efternavn",
    no: "Navn|Ansatt|Etternavn",
    fi: "Nimi|Työntekijä|Henkilö|Sukunimi",
    ja: "氏名|名前|社員|従業員名|担当者",
    zh: "姓名|员工|人员|员工姓名",
    ko: "이름|성명|직원|사원명",
  },
  "given-name": {
    en: "First name|Given name|Forename",
    de: "Vorname",
    fr: "Prénom",
    es: "Nombre de pila",
    nl: "Voornaam",
    pl: "Imię",
    cs: "Jméno",
    nordic: "Förnamn|Fornavn|Etunimi",
    zh: "名",
  },
  id: {
    en: "Employee ID|ID|Staff no|No.|Payroll number|#",
    de: "Personalnummer|Nr.",
    fr: "Matricule",
    es: "Legajo",
    pt: "Matrícula",
    it: "Matricola",
    nl: "Personeelsnummer",
    pl: "Numer pracownika|Lp.",
    cs: "Osobní číslo",
    nordic: "Anställningsnummer|Medarbejdernr|Ansattnummer|Henkilönumero",
    ja: "社員番号",
    zh: "工号|员工编号",
    ko: "사번|사원번호",
  },
  role: {
    en: "Role|Job title|Position|Title|Designation",
    de: "Rolle|Stelle|Funktion|Tätigkeit",
    fr: "Poste|Fonction|Rôle|Métier",
    es: "Puesto|Cargo|Rol",
    pt: "Função|Papel|Cargo",
    it: "Ruolo|Mansione|Posizione",
    nl: "Functie|Rol|Functietitel",
    pl: "Stanowisko|Rola|Rola w zespole",
    cs: "Pozice|Funkce|Role",
    sv: "Roll|Befattning|Position",
    da: "Rolle|Stilling|Funktion",
    no: "Rolle|Stilling|Stillingstittel",
    fi: "Rooli|Tehtävä|Nimike",
    ja: "役割|役職|職種",
    zh: "职位|角色|岗位",
    ko: "역할|직책|직무",
  },
  skill: {
    en: "Skill|Skills|Skill name|Competency|Capability|SFIA skill",
    de: "Fähigkeit|Kompetenz|Fertigkeit|Kenntnisse|Faehigkeit",
    fr: "Compétence|Compétences|Aptitude",
    es: "Habilidad|Competencia|Destreza|Capacidad",
    pt: "Habilidade|Competência|Capacidade",
    it: "Competenza|Abilità|Capacità",
    nl: "Vaardigheid|Vaardigheden|Competentie",
    pl: "Umiejętność|Umiejętności|Kompetencja",
    cs: "Dovednost|Kompetence|Schopnost",
    sv: "Färdighet|Kompetens|Färdigheter",
    da: "Færdighed|Kompetence|Færdigheder",
    no: "Ferdighet|Kompetanse|Ferdigheter",
    fi: "Taito|Osaaminen|Taidot",
    ja: "スキル|技能|能力",
    zh: "技能|能力|技能名称",
    ko: "스킬|역량|기술",
  },
  code: {
    en: "Code|Skill code|Skill ID|SFIA code|Abbreviation",
    de: "Kürzel|Kuerzel|Kennung|Abk.",
    fr: "Code|Sigle|Code compétence",
    es: "Código|Sigla|Abreviatura",
    pt: "Código|Sigla|Abreviatura",
    it: "Codice|Sigla|Codice competenza",
    nl: "Code|Afkorting|Code vaardigheid",
    pl: "Kod|Skrót|Kod umiejętności",
    cs: "Kód|Zkratka|Kód dovednosti",
    sv: "Kod|Förkortning|Skill kod",
    da: "Kode|Forkortelse|SFIA-kode",
    no: "Kode|Forkortelse|SFIA-kode",
    fi: "Koodi|Lyhenne|SFIA-koodi",
    ja: "コード|略号|スキルコード",
    zh: "代码|编码|技能代码",
    ko: "코드|약어|스킬 코드",
  },
  level: {
    en: "Level|Levels|SFIA level|Skill level|Level of responsibility|Levels of responsibility|Lvl|Proficiency",
    de: "Stufe|Niveau|Kompetenzstufe|Verantwortungsstufe|SFIA-Stufe",
    fr: "Niveau|Niveaux|Niveau de compétence|Niveau SFIA",
    es: "Nivel|Niveles|Nivel de competencia",
    pt: "Nível|Níveis|Nível de competência",
    it: "Livello|Livelli|Livello SFIA",
    nl: "Niveau|Niveaus|Vaardigheidsniveau",
    pl: "Poziom|Poziomy|Poziom umiejętności",
    cs: "Úroveň|Úrovně|Úroveň dovednosti",
    sv: "Nivå|SFIA-nivå|Kompetensnivå",
    da: "Niveau|Kompetenceniveau|Færdighedsniveau",
    no: "Nivå|Nivåer|Kompetansenivå",
    fi: "Taso|Osaamistaso|SFIA-taso",
    ja: "レベル|スキルレベル|段階",
    zh: "级别|等级|技能水平",
    ko: "수준|레벨|역량 수준",
  },
  held: {
    en: "Current level|Current|Actual|Held|As-is|Self assessment",
    de: "Ist|Ist-Stufe|Istniveau|Aktuelles Niveau",
    fr: "Niveau actuel|Actuel|Niveau réel",
    es: "Nivel actual|Actual|Hoy",
    pt: "Nível atual|Atual|Nível real",
    it: "Livello attuale|Attuale|Effettivo",
    nl: "Huidig niveau|Huidig|Huidige",
    pl: "Obecny poziom|Obecny|Aktualny",
    cs: "Současná úroveň|Dosažená úroveň|Aktuální",
    sv: "Nuvarande nivå|Nuvarande|Nuläge",
    da: "Nuværende niveau|Nuværende|Nuværende færdighed",
    no: "Nåværende nivå|Nåværende|Dagens nivå",
    fi: "Nykyinen taso|Nykyinen|Nykytaso",
    ja: "現在レベル|現状|自己評価",
    zh: "当前级别|现有水平|自评",
    ko: "현재 수준|현재|보유 수준",
  },
  target: {
    en: "Target|Target level|Required level|Desired|Goal|To-be",
    de: "Soll|Soll-Stufe|Ziel|Zielniveau|Benötigt",
    fr: "Cible|Niveau cible|Requis|Niveau attendu",
    es: "Objetivo|Nivel requerido|Deseado",
    pt: "Alvo|Nível desejado|Nível exigido",
    it: "Obiettivo|Livello richiesto|Livello atteso",
    nl: "Gewenst niveau|Vereist niveau|Streefniveau|Doel",
    pl: "Wymagany poziom|Docelowy|Oczekiwany",
    cs: "Požadovaná úroveň|Cílová úroveň|Cíl",
    sv: "Mål|Målnivå|Önskad nivå",
    da: "Mål|Målniveau|Ønsket niveau",
    no: "Mål|Krav|Ønsket nivå",
    fi: "Tavoite|Tavoitetaso|Vaadittu taso",
    ja: "目標|目標レベル|要求レベル",
    zh: "目标|目标水平|要求级别",
    ko: "목표|목표 수준|요구 수준",
  },
  gap: {
    en: "Gap|Gap to target|Difference|Delta",
    de: "Lücke|Abweichung|Differenz",
    fr: "Écart",
    es: "Brecha|Diferencia",
    pt: "Lacuna|Diferença",
    it: "Scostamento|Divario",
    nl: "Verschil|Kloof",
    pl: "Różnica|Luka",
    cs: "Rozdíl",
    nordic: "Skillnad|Forskel|Avvik|Ero|Poikkeama",
    cjk: "ギャップ|差分|差距|차이|갭",
  },
  total: {
    en: "Total|Average|Sum|Count|Ø|Σ|Headcount",
    de: "Durchschnitt|Summe|Anzahl|Gesamt",
    fr: "Moyenne|Somme|Moyenne de l'équipe",
    es: "Promedio|Media|Suma",
    pt: "Média|Soma|Total",
    it: "Totale|Somma|Media",
    nl: "Gemiddelde|Totaal",
    pl: "Średnia|Suma|Razem",
    cs: "Průměr|Celkem|Součet",
    nordic: "Snitt|Medelvärde|Genomsnitt|Gennemsnit|Gjennomsnitt|Keskiarvo|Yhteensä",
    cjk: "平均|合計|总计|합계",
  },
  date: {
    en: "Date|Date assessed|Assessed on|2026|Q3|Jan|Jan 2026|May '26|March",
    de: "Datum|Stand|Bewertungsdatum",
    fr: "Date d'évaluation|Évalué le",
    es: "Fecha|Fecha de evaluación",
    pt: "Data|Data de avaliação",
    it: "Data|Data di valutazione",
    pl: "Data oceny",
    nordic: "Bedömningsdatum|Vurderingsdato|Päivämäärä",
    cjk: "日付|評価日|日期|날짜",
  },
  comment: {
    en: "Comment|Notes|Evidence|Description",
    de: "Bemerkung|Kommentar|Beschreibung",
    fr: "Remarque|Commentaire",
    es: "Observaciones|Descripción",
    pt: "Observações|Descrição",
    it: "Note|Descrizione",
    nl: "Opmerking|Toelichting|Omschrijving",
    pl: "Uwagi|Opis",
    cs: "Poznámka|Popis",
    nordic: "Anmärkning|Bemærkning|Merknad|Huomautus|Kuvaus|Beskrivelse",
    cjk: "備考|备注|비고",
  },
  group: {
    en: "Category|Subcategory|Group|Domain",
    de: "Kategorie|Bereich",
    fr: "Catégorie|Domaine",
    es: "Categoría|Subcategoría",
    pt: "Categoria|Domínio",
    it: "Sottocategoria|Ambito",
    nl: "Categorie|Domein",
    pl: "Kategoria|Obszar",
    cs: "Oblast|Skupina",
    nordic: "Område|Grupp|Ryhmä",
    cjk: "カテゴリ|分野|类别|카테고리",
  },
};

describe.each(Object.entries(HEADINGS))("headings of the role %s", (role, headings) => {
  test.each(Object.entries(headings))("%s: %s", (_, list) => {
    const otherwise = list.split("|").filter((heading) => headingRole(heading) !== role);
    expect(otherwise).toEqual([]);
  });
});

test.each<[HeadingRole, string]>([
  ["scale", "Job level|Course level|Role level|Grade|Band|Years of experience|Priority|Rating|Level (Bloom)"],
  ["scale", "Jahre|Gewichtung|Erfahrung|Ancienneté|Priorité|Curso|Prioriteit|Priorytet|Praxe|Erfarenhet|Kokemus"],
  ["scale", "経験年数|優先度|工龄|优先级|경력"],
  ["other", "Line manager|Manager|Team|Department|Location|Email|Vorgesetzter|Abteilung|Équipe|Service|Jefe"],
  ["other", "Dział|Przełożony|Oddělení|Vedoucí|Avdelning|Leder|Osasto|Esimies|部署|上司|部门|상사"],
])("%s, which holds no level of SFIA: %s", (role, list) => {
  const otherwise = list.split("|").filter((heading) => headingRole(heading) !== role);
  expect(otherwise).toEqual([]);
});

describe("what is no heading", () => {
  test.each([
    ...["Max", "Max Adler", "Mina Sum", "Wei Sun", "Jan de Vries", "Jan Novák", "June Smith", "April Jones", "May Lee"],
    ...["Anna Held", "Sommer", "Zielinski", "Sollers", "Costa", "Costello", "Alan Price", "Stafford", "Needham"],
    ...["Levelt", "Postema", "Mal Reynolds", "Ana Soma", "Øystein", "Σωκράτης", "Øyvind Moe", "Ida Kodd", "Istvan"],
  ])("%s is called so", (name) => {
    expect(headingRole(name)).toBeUndefined();
    if (name !== "Max") expect(isNoPerson(name)).toBe(false);
  });

  test.each([
    "Database administration",
    "Data analysis",
    "IT management",
    "Programming",
    "Testing",
    "Functional testing",
  ])("%s is a skill's own name", (name) => {
    expect(headingRole(name)).toBeUndefined();
  });

  test.each(["", "   ", "5", "***", "It was in this team that the level of everyone was last ".repeat(3)])(
    "%j",
    (text) => {
      expect(headingRole(text)).toBeUndefined();
    },
  );
});

describe("steps of a ladder", () => {
  test.each([
    ...["3", "Level 3", "level_3", "LEVEL 3", "L3", "Lvl 3", "SFIA 3", "SFIA level 3", "L3 Apply", "3 Apply"],
    ...["Level 3 - Apply", "3: Apply", "Level 3 (Apply)", "Level 3 description", "Level_3_description", "３"],
    ...["Stufe 3", "Niveau 3", "Nível 3", "Nivel 3", "Livello 3", "Poziom 3", "Úroveň 3", "Nivå 3", "Taso 3"],
    ...["レベル3", "级别3", "3级", "第3级", "3級", "수준 3", "3단계"],
  ])("%j stands for level 3", (text) => {
    expect(ladderStep(text)).toBe(3);
  });

  test.each([
    ...["Level 8", "Level 0", "Level 33", "Level", "Level three", "Level 3-4", "Level 3 and 4", "3rd", "", "Apply"],
    ...["3 years", "3 days", "3 people", "3 - months", "description22", "Q3", "D3"],
  ])("%j is no step", (text) => {
    expect(ladderStep(text)).toBeUndefined();
  });
});

describe("who is no person", () => {
  test.each([
    ...["Total", "Totals", "Grand Total", "Subtotal", "Sub-total", "Sum", "Average", "Team average", "Average (team)"],
    ...["Ø", "Ø Team", "Σ", "∑", "Avg.", "Mean", "Median", "Max", "Min", "Max level", "Min score", "Max target"],
    ...[
      "Count",
      "Count of 5",
      "Number of people",
      "Headcount",
      "Coverage %",
      "Gap",
      "Gap (team)",
      "Overall",
      "Std dev",
    ],
    ...["Summe", "Gesamtsumme", "Durchschnitt", "Teamdurchschnitt", "Mittelwert", "Anzahl Personen"],
    ...["Moyenne de l'équipe", "Somme", "Totaux", "Promedio", "Media", "Media del equipo", "Média", "Soma", "Totale"],
    ...["Gemiddelde", "Totaal", "Średnia", "Razem", "Průměr", "Celkem", "Součet", "Medelvärde", "Gennemsnit", "I alt"],
    ...["Gjennomsnitt", "Keskiarvo", "Yhteensä", "平均", "合計", "小計", "总计", "평균", "합계", "소계"],
    ...["Legend", "Legende", "Legenda", "Key", "Source: HR", "Target", "Target level", "Soll", "Level 5"],
  ])("%j", (text) => {
    expect(isNoPerson(text)).toBe(true);
  });

  test.each([
    ...[
      "Max Adler",
      "Max Planck",
      "Min Park",
      "Mina Sum",
      "Sum Wong",
      "Media Smith",
      "Keynes",
      "Noteboom",
      "Countess Ada",
    ],
    ...[
      "Levelt Jan",
      "Gapski",
      "Zielinski",
      "Targett Smith",
      "Totti",
      "Ada Lovelace",
      "Engineer 2",
      "Developer",
      "O'Brien",
    ],
  ])("%j may be one", (text) => {
    expect(isNoPerson(text)).toBe(false);
  });
});

describe("whatever is written", () => {
  const anyText = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.string({ minLength: 1000, maxLength: 5000 }));

  test("headings, steps and people are read without fail, and steps are the seven levels", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const step = ladderStep(text);
        expect(step === undefined || (step >= 1 && step <= 7)).toBe(true);
        expect(typeof isNoPerson(text)).toBe("boolean");
        if (text.trim() === "") expect(headingRole(text)).toBeUndefined();
      }),
    );
  });

  test("case, accents apart from the letters, and the signs around a heading change nothing", () => {
    const known = fc.constantFrom(
      ...Object.values(HEADINGS).flatMap((headings) => Object.values(headings).flatMap((list) => list.split("|"))),
    );
    const sign = fc.constantFrom("", " ", "*", ":", " *", "\u00a0", "\u200b");
    fc.assert(
      fc.property(known, sign, fc.boolean(), (heading, behind, isUpper) => {
        const cased = isUpper ? heading.toUpperCase() : heading.toLowerCase();
        expect(headingRole(` ${cased.normalize("NFD")}${behind}`)).toBe(headingRole(heading));
      }),
      { numRuns: 500 },
    );
  });
});
