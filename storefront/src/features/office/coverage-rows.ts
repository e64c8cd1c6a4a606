import type { Coverage, DistrictCoverage } from "@/data/office/coverage"
import { listPath } from "@/lib/office-list"
import { registerPath } from "@/lib/register-filters"

/** A kecamatan, or a kabupaten as the sum of its kecamatan, and the way into it. */
export type CoverageRow = Omit<DistrictCoverage, "regency"> & { path: string }

const SUMMED = [
  ...(["none", "has_product", "in_training", "sells", "pesantren"] as const),
  ...(["mapped", "visited", "interventions", "intervention_value"] as const),
] as const

/** What a page of coverage shows: many kabupaten as one row each. */
export function coverageRows({ districts }: Coverage): {
  level: "district" | "regency"
  rows: CoverageRow[]
} {
  const regencies = [...new Set(districts.map(({ regency }) => regency.id))]
  if (regencies.length > 1)
    return {
      level: "regency",
      rows: regencies.map((id) =>
        regencyRow(districts.filter(({ regency }) => regency.id === id))
      ),
    }
  return {
    level: "district",
    rows: districts.map((one) => ({
      ...one,
      path: registerPath({ kecamatan: one.id }),
    })),
  }
}

/** @throws RangeError without a kecamatan */
function regencyRow(districts: readonly DistrictCoverage[]): CoverageRow {
  const [first, ...others] = districts
  if (!first) throw new RangeError("A kabupaten has kecamatan.")
  const { regency } = first
  const row: CoverageRow = {
    ...first,
    id: regency.id,
    name: regency.name,
    path: listPath("/dinas/pemetaan", { kabupaten: regency.id }),
  }
  for (const one of others) {
    for (const name of SUMMED) row[name] += one[name]
    row.last_visit = later(row.last_visit, one.last_visit)
  }
  return row
}

type Visit = DistrictCoverage["last_visit"]

/** ISO times of one zone are in the order of their letters. */
const later = (one: Visit, other: Visit): Visit =>
  !one || (other && other.at > one.at) ? other : one
