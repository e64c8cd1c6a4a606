import { describe, expect, it } from "vitest"
import { moveStage, type Standing } from "./stage-move"

const MAPPED: Standing = {
  opop_stage: "mapped",
  cohort_year: null,
  opop_class: null,
  opop_field: null,
}
const TRAINED: Standing = {
  ...MAPPED,
  opop_stage: "training",
  cohort_year: 2021,
}

describe("moveStage", () => {
  it("goes on, and keeps what is not said", () => {
    expect(
      moveStage(MAPPED, { to_stage: "participant", cohort_year: 2026 })
    ).toEqual({ ...MAPPED, opop_stage: "participant", cohort_year: 2026 })
    expect(moveStage(TRAINED, { to_stage: "regency_winner" })).toEqual({
      ...TRAINED,
      opop_stage: "regency_winner",
    })
  })

  it.each([
    [MAPPED, { to_stage: "mapped" }, "stage_unchanged"],
    [MAPPED, { to_stage: "participant" }, "stage_cohort_required"],
    [TRAINED, { to_stage: "participant" }, "stage_reason_required"],
    [
      TRAINED,
      { to_stage: "training", cohort_year: 2022 },
      "stage_reason_required",
    ],
    [
      TRAINED,
      { to_stage: "participant", reason: "  " },
      "stage_reason_required",
    ],
  ] as const)("refuses %o to %o: %s", (from, move, fault) => {
    expect(moveStage(from, move)).toBe(fault)
  })

  it("goes back with a reason", () => {
    expect(
      moveStage(TRAINED, { to_stage: "participant", reason: "Salah catat" })
    ).toMatchObject({ opop_stage: "participant", cohort_year: 2021 })
  })
})
