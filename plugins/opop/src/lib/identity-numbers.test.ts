import { describe, expect, it } from "vitest"
import { areasIn, type NumberContext, readNumber } from "./identity-numbers"

const AREAS = new Set(["32.02", "32.02.27"])
const CONTEXT: NumberContext = {
  district: "32.02.27",
  areas: AREAS,
  now: new Date("2026-11-25T00:00:00Z"),
}

describe("readNumber", () => {
  it.each([
    ["nik", "3202274108909999", "3202274108909999"],
    ["nik", "320227 110890 0001", "3202271108900001"],
    ["npwp", "0012345678405000", "0012345678405000"],
    ["npwp", "01.234.567.8-405.000", "012345678405000"],
    ["npwp", "0012345678405000000001", "0012345678405000000001"],
    ["nib", "1234567890123", "1234567890123"],
    ["nib", "1234 5678 90123", "1234567890123"],
    ["nspp", "510032029901", "510032029901"],
    ["pirt", "2023202019901-30", "2023202019901-30"],
    ["pirt", "P-IRT 2 02 3202 01 9901 30", "2023202019901-30"],
    ["bpom_food", "MD 200000000001", "MD200000000001"],
    ["bpom_food", "ml 123456789012345", "ML123456789012345"],
    ["bpom_cosmetic", "NA18171234567", "NA18171234567"],
    ["bpom_cosmetic", "NKIT 123456789", "NKIT123456789"],
    ["bpom_herbal", "TR 123456789", "TR123456789"],
    ["halal", "ID32110000123450124", "ID32110000123450124"],
    ["phone", "0812-3456-7890", "+6281234567890"],
    ["phone", "0062 812 3456 7890", "+6281234567890"],
    ["phone", "(0266) 221234", "+62266221234"],
    ["postal_code", "43156", "43156"],
    ["account", "0123-4567-89", "0123456789"],
  ] as const)("takes the %s %s without a word", (kind, text, value) => {
    expect(readNumber(kind, text, CONTEXT)).toEqual({
      value,
      isValid: true,
      warnings: [],
    })
  })

  it.each([
    ["nik", "3202273208909999"],
    ["nik", "3202277208909999"],
    ["nik", "3202274113909999"],
    ["nik", "3202274108900000"],
    ["nik", "320227410890999"],
    ["npwp", "12345"],
    ["npwp", "01234567840500012"],
    ["nib", "123456789012"],
    ["nspp", "51003202990"],
    ["nspp", "51003202990A"],
    ["pirt", "20232020199"],
    ["bpom_food", "200000000001"],
    ["bpom_cosmetic", "POM18171234567"],
    ["halal", "KH00410012345"],
    ["halal", "sedang diproses"],
    ["phone", "12"],
    ["phone", "0801234567"],
    ["phone", "0812345678901234"],
    ["postal_code", "04315"],
    ["postal_code", "4315"],
    ["account", "1234567"],
    ["account", "123456789012345678901"],
    ["account", "BCA 12345678"],
  ] as const)("refuses the %s %s", (kind, text) => {
    expect(readNumber(kind, text, CONTEXT)).toMatchObject({
      isValid: false,
      warnings: [],
    })
  })

  it.each([
    ["nik", "3202273002909999", "nik_date_impossible"],
    ["nik", "9902274108909999", "nik_area_unknown"],
    ["nspp", "510032719901", "nspp_region_differs"],
    ["nspp", "410032029901", "nspp_type_unusual"],
    ["pirt", "2023202019901", "pirt_length_unusual"],
    ["pirt", "2029902019901-30", "pirt_area_unknown"],
    ["pirt", "2023202019901-22", "pirt_out_of_date"],
    ["pirt", "2023202019901-25", "pirt_out_of_date"],
    ["bpom_food", "MD 12345678", "bpom_form_unusual"],
    ["bpom_cosmetic", "NF18171234567", "bpom_form_unusual"],
    ["bpom_herbal", "TR 12345678", "bpom_form_unusual"],
    ["halal", "ID3211000012345", "halal_length_unusual"],
    ["halal", "32110000123450124", "halal_length_unusual"],
  ] as const)("doubts the %s %s: %s", (kind, text, warning) => {
    expect(readNumber(kind, text, CONTEXT).warnings).toEqual([warning])
  })

  it("holds until the end of the year that a P-IRT names", () => {
    expect(readNumber("pirt", "2023202019901-26", CONTEXT).warnings).toEqual([])
  })

  it("doubts an account that is too long or short for its bank", () => {
    const of = (accountLength: number) =>
      readNumber("account", "1234567890", { accountLength }).warnings
    expect(of(10)).toEqual([])
    expect(of(15)).toEqual(["account_length_unusual"])
  })

  it("compares only with what it is given", () => {
    expect(readNumber("nspp", "510032719901").warnings).toEqual([])
    expect(readNumber("nik", "9902274108909999").warnings).toEqual([])
  })
})

describe("areasIn", () => {
  it.each([
    ["nik", "3202 2741 0890 9999", ["32.02.27"]],
    ["pirt", "P-IRT 2023202019901-30", ["32.02"]],
    ["nib", "1234567890123", []],
  ] as const)("finds the areas of a %s", (kind, text, areas) => {
    expect(areasIn(kind, text)).toEqual(areas)
  })
})
