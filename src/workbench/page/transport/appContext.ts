import type { Settings } from "../host/documentSettings";

/** What a pane is told of the host and the workbook when it starts. */
export interface Surroundings {
  /** By what the host knows the pane. */
  readonly control: string;
  readonly locale: string;
  /** The name of the workbook's file. */
  readonly workbook: string;
  readonly isReadOnly: boolean;
  readonly settings: Settings;
  /** The ExcelApi set that the host declares. */
  readonly excelApi: string;
}

const EXCEL_ON_THE_WEB = 16;
const TASK_PANE = 1;
const DISPLAYED_AS_PANE = 2;
const CLIENT_MODE = { readOnly: 0, readWrite: 1 } as const;

/** The sets that this host keeps; RichApiRuntime is left out, so that office.js asks in the plain ways only. */
const SETS = {
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  /** From 1.9 on, office.js cuts results that are too large for one request. */
  CustomFunctions: "1.9",
  KeyboardShortcuts: "1.1",
  AddinCommands: "1.1",
  Settings: "1.1",
  DocumentEvents: "1.1",
  DelayForCellEdit: "1.1",
};

/**
 * The answer to `getAppContextAsync`. office.js wants each of the first ten, or does not start; a theme it takes from no host on the
 * web, so that light and dark come by the browser's setting.
 */
export function appContextOf(surroundings: Surroundings): Readonly<Record<string, unknown>> {
  const { control, locale, workbook, isReadOnly, settings, excelApi } = surroundings;
  return {
    _id: control,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.00",
    _appUILocale: locale,
    _dataLocale: "en-US",
    _docUrl: workbook,
    _clientMode: isReadOnly ? CLIENT_MODE.readOnly : CLIENT_MODE.readWrite,
    _settings: [...settings],
    _reason: "documentOpened",
    _osfControlType: TASK_PANE,
    _eToken: "",
    _correlationId: "",
    _appInstanceId: control,
    _hostFullVersion: "16.0.0.0",
    _appDomains: [],
    _initialDisplayMode: DISPLAYED_AS_PANE,
    _requirementMatrix: JSON.stringify({ ...SETS, ExcelApi: excelApi }),
  };
}
