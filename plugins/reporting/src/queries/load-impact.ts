import type { MedusaContainer } from "@medusajs/framework/types"
import { fail } from "../errors"
import { type Month, monthOf } from "../lib/month"
import { REPORTING_MODULE } from "../modules/reporting"
import { everything } from "../public/everything"
import {
  type Impact,
  readImpact,
  type Run,
  type Totals,
} from "../public/read-impact"
import type { FunnelStep } from "../public/reach"
import { STEPS } from "../tables/steps"
import { readAsOf } from "./as-of"

/** A regency or kecamatan; null is what is not shown, none included. */
export interface ToldArea {
  code: string
  name: string
  /** Rupiah, of the quarter. */
  turnover: number | null
  sellers: number | null
}

export interface ToldDistrict extends ToldArea {
  /** Of the register, of now. */
  pesantren: number | null
}

export interface LoadedImpact {
  /** What happened later is not in the figures; null before the first. */
  as_of: Date | null
  totals: Totals | null
  register: Impact["register"]
  months: Run[]
  quarter: {
    from: Month
    to: Month
    turnover: number
    regencies: ToldArea[]
    categories: { handle: string; name: string; goods: number }[]
  } | null
  /** Whose kecamatan are told of: the one asked for, or that with most pesantren. */
  regency: { code: string; name: string } | null
  districts: ToldDistrict[]
  funnel: (FunnelStep & { label: { id: string; en: string } })[]
}

interface Kept {
  key: string
  impact: Promise<Impact>
}

/** The last answer of each application in this process: it is the same for all. */
const kept = new WeakMap<object, Kept>()

/**
 * Reads it once for each making anew of the figures and each month, however
 * many ask; a fault is not kept.
 */
function readOnce(
  reporting: object,
  key: string,
  work: () => Promise<Impact>
): Promise<Impact> {
  const known = kept.get(reporting)
  if (known?.key === key) return known.impact
  const impact = work().catch((fault: unknown) => {
    kept.delete(reporting)
    throw fault
  })
  kept.set(reporting, { key, impact })
  return impact
}

const LABELS = new Map<string, { id: string; en: string }>(
  STEPS.map(({ step, id, en }) => [step, { id, en }])
)

const isIn = (regency: string, code: string) => code.startsWith(`${regency}.`)

/** The regency with most entries in the register that are told of. */
function largest({ areas }: Impact): string | undefined {
  const counts = new Map<string, number>()
  for (const { code, pesantren } of areas)
    counts.set(
      code.slice(0, 5),
      (counts.get(code.slice(0, 5)) ?? 0) + (pesantren ?? 0)
    )
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [
    "",
    0,
  ] as [string, number])[0]
}

/**
 * What the programme brought, as everybody may know it. Throws
 * `invalid_request` for a regency that there is not, `reports_unavailable`.
 */
export async function loadImpact(
  container: MedusaContainer,
  asked: { regency?: string | undefined },
  now = new Date()
): Promise<LoadedImpact> {
  const reporting = container.resolve(REPORTING_MODULE)
  const { isDemo } = reporting.settings
  const asOf = await reporting.read(readAsOf)
  const key = `${asOf?.toISOString() ?? ""} ${monthOf(now)}`
  const impact = await readOnce(reporting, key, () =>
    reporting.read(async (manager) =>
      readImpact(manager, await everything(manager, { now, isDemo }))
    )
  )
  const code = asked.regency ?? largest(impact)
  const regency = impact.areas.find(
    (area) => area.level === "regency" && area.code === code
  )
  if (asked.regency !== undefined && !regency)
    throw fail("invalid_request", {
      ...{ field: "regency", detail: "there is no such regency" },
    })
  const { quarter } = impact
  const toTold = ({ code, name }: Impact["areas"][number]): ToldArea => ({
    ...{ code, name },
    turnover: quarter?.areas.get(code)?.value ?? null,
    sellers: quarter?.areas.get(code)?.sellers ?? null,
  })
  return {
    ...{ as_of: asOf, totals: impact.totals, register: impact.register },
    months: impact.months,
    quarter: quarter && {
      ...{ from: quarter.from, to: quarter.to, turnover: quarter.turnover },
      regencies: impact.areas
        .filter(
          (area) => quarter.areas.has(area.code) && area.level === "regency"
        )
        .map(toTold),
      categories: quarter.categories,
    },
    regency: regency ? { code: regency.code, name: regency.name } : null,
    districts: regency
      ? impact.areas
          .filter((area) => isIn(regency.code, area.code))
          .map((area) => ({ ...toTold(area), pesantren: area.pesantren }))
      : [],
    funnel: impact.funnel.map((step) => ({
      ...step,
      label: LABELS.get(step.step) ?? { id: step.step, en: step.step },
    })),
  }
}
