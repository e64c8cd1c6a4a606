import { describe, expect, it } from "vitest"
import type { Ask } from "./ask"
import { followed } from "./followed"
import { findTable, TABLE_NAMES } from "./index"
import type { Ignored } from "./table"

const ask: Ask = {
  ...{ territory: ["32.02"], isDemo: false, area: "32.02.27" },
  ...{ period: { from: "2026-01", to: "2026-03" }, cohort: 2024 },
  ...{ stage: "participant", category: { handle: "kopi", level: "leaf" } },
}

describe("what a table follows of a choice", () => {
  it("is all of it where nothing is ignored", () => {
    expect(followed(ask)).toEqual(ask)
  })

  it("is never a part that says nothing in it", () => {
    expect(followed(ask, ["months", "category"])).toEqual({
      ...{ ...ask, category: undefined },
    })
    expect(followed(ask, ["cohort", "stage", "category"])).toEqual({
      ...{ ...ask, cohort: undefined, stage: undefined, category: undefined },
    })
  })

  it.each<[Ignored, string[]]>([
    ["months", ["berkas", "corong", "pengajuan", "produk"]],
    ["category", ["berkas", "corong", "pencarian", "pengajuan", "produk"]],
    ["cohort", ["pencarian"]],
    ["stage", ["pencarian"]],
  ])("leaves out %s in these tables alone", (part, names) => {
    expect(
      TABLE_NAMES.filter((name) =>
        findTable(name)?.ignores?.includes(part)
      ).toSorted()
    ).toEqual(names)
  })

  it("tells the present moment of what is read live, and of nothing else", () => {
    expect(
      TABLE_NAMES.filter((name) => findTable(name)?.isLive).toSorted()
    ).toEqual(["berkas", "pengajuan", "produk"])
  })
})
