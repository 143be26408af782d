import type { Messages, RuleTitles, SeverityWords } from "./messages";
import { named, wordingOf, type LevelNouns } from "./wording";

const { all, cells: cellsIn, numbered, quote } = wordingOf("ja", ["「", "」"]);

const nouns: LevelNouns = { held: ["レベル", "レベル"], target: ["目標レベル", "目標レベル"] };

/** `Intl` leaves no spaces between Japanese and digits. */
const eitherOf = (readings: readonly string[]): string => readings.join(" または ");

const ENTER_LEVEL = "1 ～ 7 のレベルを入力してください。";

/** The sentences in Japanese. Latin letters and digits have a space around them, as in Office. */
export const messages: Messages = {
  "level-not-defined": ({ skill, aspect, levels, version, defined, isNotObserved, isUnconfirmed }) => {
    const place = numbered(nouns[aspect], levels);
    const verdict = isNotObserved ? `通常、${place} では見られません` : `${place} では定義されていません`;
    const range = numbered(nouns.held, defined);
    const sentence = `${named(skill)} は${verdict}。SFIA ${version} で定義されているのは${range} です。`;
    return isUnconfirmed
      ? `${sentence}この範囲は第三者の一覧によるものです。正しいかどうかを確認してください。`
      : sentence;
  },

  "level-out-of-scale": ({ skill, aspect, numbers }) =>
    `${all(numbers)} は ${named(skill)} の${nouns[aspect][0]}として有効ではありません。SFIA のレベルは 1 ～ 7 です。`,

  "level-not-whole": ({ skill, aspect, text }) =>
    `${quote(text)}は整数のレベルではありません。${named(skill)} の${nouns[aspect][0]}は 1 ～ 7 の整数で入力してください。`,

  "level-unreadable": ({ skill, aspect, text, isMark }) =>
    isMark
      ? `${named(skill)} に${quote(text)}が付いていますが、${nouns[aspect][0]}がわかりません。${ENTER_LEVEL}`
      : `${quote(text)}は ${named(skill)} の${nouns[aspect][0]}として読み取れません。${ENTER_LEVEL}`,

  "level-became-date": ({ skill, aspect, text, readings }) =>
    readings.length > 0
      ? `${named(skill)} の${nouns[aspect][0]}が Excel によって日付 (${text}) に変換されています。` +
        `元の入力は ${eitherOf(readings)} だった可能性があります。セルの表示形式を文字列に変更してから、入力し直してください。`
      : `${named(skill)} の${nouns[aspect][0]}ではなく日付 (${text}) が入力されています。${ENTER_LEVEL}`,

  "cell-error": ({ error, level }) =>
    level === undefined
      ? `セルの値がスキルではなくエラー ${error} になっています。数式を修正するか、スキルを入力してください。`
      : `セルの値が ${named(level.skill)} の${nouns[level.aspect][0]}ではなくエラー ${error} になっています。` +
        "数式を修正するか、レベルを入力してください。",

  "level-missing": ({ skill, aspect }) => `${named(skill)} の${nouns[aspect][0]}が入力されていません。${ENTER_LEVEL}`,

  "level-undecided": ({ skill, aspect, text }) =>
    `${named(skill)} の${nouns[aspect][0]}は未定 (${quote(text)}) です。決まりしだい、${ENTER_LEVEL}`,

  "skill-unknown": ({ text, suggestion }) => {
    const remedy =
      suggestion === undefined
        ? "コードまたは名称を確認してください。"
        : `${named(suggestion)} のことではありませんか?`;
    return `${quote(text)}は、ここで参照できる SFIA のどのバージョンのスキルでもありません。${remedy}`;
  },

  "skill-other-version": ({ skill, version, versions, fate }) => {
    const reasons = {
      newer: "より新しいバージョンのスキル",
      removed: "廃止されたスキル",
      paused: "このバージョンで除外されたスキル",
    };
    return `${named(skill)} は SFIA ${version} にはありません。${reasons[fate]}で、SFIA ${all(versions)} にのみ含まれます。`;
  },

  "code-name-mismatch": ({ skill, named: other }) =>
    `コード ${skill.code} のスキルは ${skill.name} ですが、併記された名称は ${named(other)} のものです。` +
    "どちらか一方を修正してください。修正するまではコードを優先します。",

  renamed: ({ code, before, after, version, impact }) => {
    const sentence = `SFIA ${version} で ${before} の名称が ${after} に変更されました。コード ${code} は変わりません。`;
    if (impact === undefined) return sentence;
    const effect = impact === "may-be-impacted" ? "影響する可能性があります" : "影響しません";
    return `${sentence}SFIA Foundation によると、この変更は以前の評価に${effect}。`;
  },

  duplicate: ({ skill, levels, cells, hasPeople }) => {
    const whose = hasPeople ? "同じ人の " : "";
    return `${whose}${named(skill)} の${numbered(nouns.held, levels)} は、すでに ${cellsIn(cells)} に入力されています。`;
  },

  "several-levels": ({ skill, levels, hasPeople }) => {
    const whose = hasPeople ? "同じ人の " : "";
    return (
      `${whose}${named(skill)} に${numbered(nouns.held, levels)} が入力されています。` +
      "これは誤りではありませんが、それぞれのレベルが意図したものかを確認してください。"
    );
  },

  "person-missing": ({ skill, aspect, levels }) =>
    `${named(skill)} の${numbered(nouns[aspect], levels)} がだれのものか入力されていません。該当する人の名前を入力してください。`,
};

/** What each rule finds, in Japanese. */
export const ruleTitles: RuleTitles = {
  "level-not-defined": "スキルに定義されていないレベル",
  "level-out-of-scale": "7 つのレベルのいずれでもない数値",
  "level-not-whole": "2 つのレベルの間の数値",
  "level-unreadable": "レベルとして読み取れない入力",
  "level-became-date": "Excel が日付に変換したレベル",
  "cell-error": "スキルまたはレベルの代わりに表示された Excel のエラー",
  "level-missing": "レベルのないスキル",
  "level-undecided": "未定のレベル",
  "skill-unknown": "参照できる SFIA のどのバージョンにもないスキル",
  "skill-other-version": "SFIA の別のバージョンのスキル",
  "code-name-mismatch": "別々のスキルを指すコードと名称",
  renamed: "SFIA の後のバージョンで名称が変更されたスキル",
  duplicate: "人、スキル、レベルの重複",
  "several-levels": "同じ人の 1 つのスキルに対する複数のレベル",
  "person-missing": "だれのものかわからないレベル",
};

/** The severities in Japanese. */
export const severityWords: SeverityWords = { error: "エラー", warning: "警告", notice: "通知" };
