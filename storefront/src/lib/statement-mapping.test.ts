import { describe, expect, it } from "vitest"
import { readStatementMapping } from "./statement-mapping"

const common = { has_header: true, unmarked: "credit" }

describe("the columns of a statement as they were typed", () => {
  it("are headings, or places from 1", () => {
    expect(
      readStatementMapping({
        ...{ kolom_date: " Tanggal ", kolom_description: "Uraian + 3" },
        ...{ kolom_credit: "Kredit", kolom_debit: "5", kolom_balance: "" },
        ...{ date_format: "ymd", decimal: "." },
      })
    ).toEqual({
      mapping: {
        ...common,
        ...{ date: "Tanggal", description: ["Uraian", 2], credit: "Kredit" },
        ...{ debit: 4, date_format: "ymd", decimal: "." },
      },
    })
  })

  it("have one column of money: a credit column comes first", () => {
    expect(
      readStatementMapping({
        ...{ kolom_date: "1", kolom_description: "2", kolom_amount: "3" },
        ...{ kolom_side: "DB/CR", tanpa_judul: "1", date_format: "x" },
      })
    ).toEqual({
      mapping: {
        ...{ ...common, has_header: false, date: 0, description: [1] },
        ...{ amount: 2, side: "DB/CR", date_format: "dmy", decimal: "," },
      },
    })
    const both = readStatementMapping({
      ...{ kolom_date: "1", kolom_description: "2", kolom_amount: "3" },
      ...{ kolom_credit: "4", kolom_side: "5" },
    })
    expect(both).toEqual({
      mapping: expect.not.objectContaining({ amount: 2, side: 4 }) as unknown,
    })
  })

  it.each([
    [{}, ["date", "description", "credit"]],
    [{ kolom_date: "1", kolom_amount: "2" }, ["description"]],
    [{ kolom_description: " , ", kolom_credit: "2" }, ["date", "description"]],
  ])("of %j lack %j", (typed, missing) => {
    expect(readStatementMapping(typed as Record<string, string>)).toEqual({
      missing,
    })
  })
})
