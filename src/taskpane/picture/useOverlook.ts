import { lookOver, type SurveyedMatrix } from "../../commands/survey";
import { usePane } from "../app/paneContext";
import { useWatched } from "../app/useWatched";
import { useEffect, useState } from "preact/hooks";

/** The matrices of the workbook, once it was looked over; undefined before, and when it was changed since. */
export function useOverlook(): readonly SurveyedMatrix[] | undefined {
  const { result, settings } = useWatched(usePane().desk);
  const [overlook, keep] = useState<readonly SurveyedMatrix[] | undefined>(undefined);
  useEffect(() => {
    if (result?.command === lookOver.name) keep(result.surveyed);
    else if (result?.applied !== undefined || result?.undone !== undefined) keep(undefined);
  }, [result]);
  useEffect(() => {
    keep(undefined);
  }, [settings]);
  return overlook;
}
