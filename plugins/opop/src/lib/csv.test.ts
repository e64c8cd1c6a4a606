import { describe, expect, it } from "vitest"
import { parseCsv } from "./csv"

describe("parseCsv", () => {
  it("names each field after the header", () => {
    expect(parseCsv("code,name\n32,Jawa Barat\n")).toEqual([
      { code: "32", name: "Jawa Barat" },
    ])
  })

  it("reads quotes, doubled quotes, commas and line breaks in a field", () => {
    expect(parseCsv('code,name\r\n1,"Ra""as"\r\n2,"a, b\nc"')).toEqual([
      { code: "1", name: 'Ra"as' },
      { code: "2", name: "a, b\nc" },
    ])
  })

  it("skips empty lines and fills a missing last column", () => {
    expect(parseCsv("code,name,replaced_by\n\n1,A\n\n")).toEqual([
      { code: "1", name: "A", replaced_by: "" },
    ])
  })

  it("answers nothing for an empty file", () => {
    expect(parseCsv("")).toEqual([])
  })
})
