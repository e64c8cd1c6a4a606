import { describe, expect, it } from "vitest"
import { shortText } from "./short-text"

describe("shortText", () => {
  it.each([
    [null, null],
    ["  ", null],
    ["Satu\n dua", "Satu dua"],
    ["satu dua tiga empat", "satu dua tiga…"],
    ["panjangsekalitanpaspasi", "panjangsekali…"],
  ])("%s", (text, short) => {
    expect(shortText(text, 14)).toBe(short)
  })
})
