import { OPOP_STAGES } from "./register"
import type { OpopClass, OpopField, OpopStage } from "./register"

/** Where a pesantren stands in the programme. */
export type Standing = {
  opop_stage: OpopStage
  /** A pesantren joins once in its life. */
  cohort_year: number | null
  opop_class: OpopClass | null
  opop_field: OpopField | null
}

export type StageMove = {
  to_stage: OpopStage
  cohort_year?: number | null | undefined
  opop_class?: OpopClass | null | undefined
  opop_field?: OpopField | null | undefined
  reason?: string | null | undefined
}

export type StageFault =
  "stage_unchanged" | "stage_reason_required" | "stage_cohort_required"

const rank = (stage: OpopStage) => OPOP_STAGES.indexOf(stage)

/** With this stage a pesantren belongs to a cohort. */
const JOINED = rank("participant")

/**
 * Where a move leads, or what speaks against it: nothing is new; a stage goes
 * back or the cohort becomes another without a reason; a pesantren joins
 * without a cohort.
 */
export function moveStage(
  from: Standing,
  move: StageMove
): Standing | StageFault {
  const to: Standing = {
    opop_stage: move.to_stage,
    cohort_year: move.cohort_year ?? from.cohort_year,
    opop_class:
      move.opop_class === undefined ? from.opop_class : move.opop_class,
    opop_field:
      move.opop_field === undefined ? from.opop_field : move.opop_field,
  }
  const names = [
    "opop_stage",
    "cohort_year",
    "opop_class",
    "opop_field",
  ] as const
  if (names.every((name) => to[name] === from[name])) return "stage_unchanged"
  if (rank(to.opop_stage) >= JOINED && to.cohort_year === null)
    return "stage_cohort_required"
  const isOdd =
    rank(to.opop_stage) < rank(from.opop_stage) ||
    (from.cohort_year !== null && to.cohort_year !== from.cohort_year)
  return isOdd && !move.reason?.trim() ? "stage_reason_required" : to
}
