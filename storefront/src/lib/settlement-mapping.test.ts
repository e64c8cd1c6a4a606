import { describe, expect, it } from "vitest"
import { readSettlementMapping, typedColumn } from "./settlement-mapping"

describe("the columns of a courier's file as they were typed", () => {
  it("are headings, or places from 1", () => {
    expect(
      readSettlementMapping({
        ...{ kolom_tracking: " No. Resi ", kolom_gross: "4" },
        ...{ kolom_date: "Tgl Bayar", kolom_fee: "Biaya", kolom_net: "" },
        ...{ date_format: "ymd", decimal: "." },
      })
    ).toEqual({
      mapping: {
        ...{ has_header: true, tracking: "No. Resi", gross: 3, fee: "Biaya" },
        ...{ date: "Tgl Bayar", date_format: "ymd", decimal: "." },
      },
    })
  })

  it("are asked for where they are missing", () => {
    expect(readSettlementMapping({ kolom_gross: "COD" })).toEqual({
      missing: ["tracking", "date"],
    })
  })

  it("are shown again as they were typed", () => {
    expect([3, "Resi", undefined].map(typedColumn)).toEqual(["4", "Resi", ""])
  })
})
