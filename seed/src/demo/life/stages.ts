import type { OpopStage } from "@pasar-santri/opop/lib/register"
import type { DemoPesantren } from "../model"

/** One step of a pesantren in the programme. */
export interface StageStep {
  stage: OpopStage
  /** ISO date. */
  on: string
  reason: string | null
}

/** When a cohort is usually there, by month and day. */
const USUAL: Readonly<Record<Exclude<OpopStage, "mapped">, string>> = {
  registered: "02-18",
  admin_passed: "03-24",
  participant: "05-12",
  training: "07-06",
  regency_winner: "10-21",
  province_winner: "11-26",
  role_model: "12-01",
}

/** Those who registered in vain, or wait, did so in this year. */
const LAST_CALL = 2025

/** Of these the whole way is told. */
const WHOLE: Readonly<Record<string, readonly (keyof typeof USUAL)[]>> = {
  "darul-halimun": ["registered", "admin_passed", "participant", "training"],
  "manbaul-cibadak": ["registered", "admin_passed", "participant", "training"],
  "riyadul-ciwidey": ["registered", "participant", "regency_winner"],
}

/** It exists: of its way only the years are known. */
const AL_UMANAA: readonly StageStep[] = (
  [
    ["participant", 2019],
    ["province_winner", 2019],
    ["role_model", 2023],
  ] as const
).map(([stage, year]) => ({
  stage,
  on: `${year}-12-31`,
  reason: "Tanggal pastinya tidak tercatat, hanya tahunnya.",
}))

/** Where a pesantren stood when it came into the register. */
export const firstStageOf = ({ slug }: DemoPesantren): OpopStage =>
  slug === "al-umanaa" || slug in WHOLE ? "mapped" : "registered"

/** The steps that led a pesantren from there to where it stands, oldest first. */
export function stepsOf(pesantren: DemoPesantren): StageStep[] {
  const { slug, stage, cohortYear } = pesantren
  if (slug === "al-umanaa") return [...AL_UMANAA]
  const year = cohortYear ?? LAST_CALL
  const first = firstStageOf(pesantren)
  return [...(WHOLE[slug] ?? []), stage]
    .filter((told) => told !== first)
    .map((told) => ({
      stage: told,
      on: `${year}-${USUAL[told]}`,
      reason: null,
    }))
}
