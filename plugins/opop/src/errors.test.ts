import { describe, expect, it } from "vitest"
import { fail } from "./errors"

describe("fail", () => {
  it("carries code, type, field and both messages", () => {
    expect(fail("district_unknown", { district: "99.99.99" })).toMatchObject({
      type: "invalid_data",
      code: "district_unknown",
      field: "district_code",
      message: "Kecamatan 99.99.99 tidak ada.",
      messages: {
        id: "Kecamatan 99.99.99 tidak ada.",
        en: "There is no district 99.99.99.",
      },
    })
  })

  it("takes the field from its data when the code stands for none", () => {
    expect(
      fail("invalid_request", { field: "limit", detail: "<= 100" })
    ).toMatchObject({
      field: "limit",
      messages: {
        id: "Isian limit tidak sesuai.",
        en: "limit is not valid: <= 100",
      },
    })
  })
})
