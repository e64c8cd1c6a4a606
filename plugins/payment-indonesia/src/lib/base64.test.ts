import { describe, expect, it } from "vitest"
import { isBase64 } from "./base64"

/** Calls itself, to be asked where little of the stack is left. */
const deep = (levels: number, ask: () => boolean): boolean =>
  levels === 0 ? ask() : deep(levels - 1, ask)

describe("isBase64", () => {
  it.each(["QQ==", "QUI=", "QUJD", "+/+/"])("knows %s", (text) => {
    expect(isBase64(text)).toBe(true)
  })

  it.each(["", "bukan!", "QQ==QQ==", "Q=Q=", "QUJD\n", "==="])(
    "refuses %j",
    (text) => {
      expect(isBase64(text)).toBe(false)
    }
  )

  it("reads megabytes, however deep it is asked", () => {
    const text = "QUJD".repeat(3_000_000)
    expect(deep(5_000, () => isBase64(text))).toBe(true)
    expect(deep(5_000, () => isBase64(`${text}!`))).toBe(false)
  })
})
