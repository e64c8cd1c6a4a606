import { describe, expect, it } from "vitest"
import type { Coverage, DistrictCoverage } from "@/data/office/coverage"
import { coverageRows } from "./coverage-rows"

const district = (
  id: string,
  rest: Partial<DistrictCoverage> = {}
): DistrictCoverage => ({
  ...{ id, name: `Kecamatan ${id}`, none: 1, has_product: 0, in_training: 0 },
  ...{ sells: 2, pesantren: 3, mapped: 2, visited: 1, interventions: 1 },
  ...{ intervention_value: 1_500_000, last_visit: null },
  regency: { id: id.slice(0, 5), name: `Kab. ${id.slice(0, 5)}` },
  ...rest,
})
const coverage = (districts: DistrictCoverage[]) => ({ districts }) as Coverage

describe("the rows of a coverage", () => {
  it("are the kecamatan of one kabupaten, each a way to its pesantren", () => {
    const { level, rows } = coverageRows(coverage([district("32.02.01")]))
    expect(level).toBe("district")
    expect(rows.map(({ path }) => path)).toEqual([
      "/dinas/pesantren?kecamatan=32.02.01",
    ])
  })

  it("are the sums of several kabupaten, with the last visit of each", () => {
    const visit = (at: string) => ({ last_visit: { at, by: "Pendamping" } })
    const { level, rows } = coverageRows(
      coverage([
        district("32.01.01"),
        district("32.02.01", visit("2026-03-01T02:00:00.000Z")),
        district("32.02.02", visit("2026-05-01T02:00:00.000Z")),
        district("32.02.03"),
      ])
    )
    expect(level).toBe("regency")
    expect(rows).toMatchObject([
      { id: "32.01", pesantren: 3, last_visit: null },
      {
        id: "32.02",
        name: "Kab. 32.02",
        path: "/dinas/pemetaan?kabupaten=32.02",
        ...{ pesantren: 9, sells: 6, mapped: 6, intervention_value: 4_500_000 },
        last_visit: { at: "2026-05-01T02:00:00.000Z" },
      },
    ])
  })

  it("are none of an empty territory", () => {
    expect(coverageRows(coverage([])).rows).toEqual([])
  })
})
