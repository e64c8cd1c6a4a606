import { describe, expect, it } from "vitest"
import { isSimilarKey, registerKey, tellingWords } from "./register-name"

describe("registerKey", () => {
  it.each([
    "Al-Hidayah",
    "Pondok Pesantren Al Hidayah",
    "PP. Alhidayah",
    "Ponpes AL-HIDAAYAH",
    "Yayasan Pondok Pesantren Al-Hidayah",
    "Pontren “Al Hidayah”",
  ])("folds %s", (name) => {
    expect(registerKey(name)).toBe("hidayah")
  })

  it.each([
    ["Ra'udhatul Muta'allimin", "Raudhatul Mutaallimin"],
    ["Miftahul Khoer", "Miftachul Choer"],
    ["Asy-Syifa", "As Sifa"],
    ["Ath-Thohiriyah", "Attohiriyah"],
    ["Qurrotu A'yun", "Kurrotu Ayun"],
    ["Darul Moettaqien", "Darul Mutaqien"],
  ])("reads %s as %s", (one, other) => {
    expect(isSimilarKey(registerKey(one), registerKey(other))).toBe(true)
  })

  it.each([
    ["Al-Huda", "Al-Hidayah"],
    ["Al-Huda 1", "Al-Huda 2"],
    ["Al-Huda 1", "Al-Huda 11"],
    ["Nurul Iman", "Nurul Falah"],
    ["Ali", "Al-I"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(isSimilarKey(registerKey(one), registerKey(other))).toBe(false)
  })

  it("keeps a name that is nothing but what it is", () => {
    expect(registerKey("Pondok Pesantren")).toBe("pondokpesantren")
  })
})

describe("isSimilarKey", () => {
  it.each([
    ["nurulhuda", "nurulhda"],
    ["nurulhuda", "nurulhudah"],
    ["nurulhuda", "nurulhuba"],
    ["nurulhuda", "nuurlhuda"],
  ])("takes one letter between %s and %s for a slip", (one, other) => {
    expect(isSimilarKey(one, other)).toBe(true)
    expect(isSimilarKey(other, one)).toBe(true)
  })

  it("takes two letters for another name", () => {
    expect(isSimilarKey("nurulhuda", "nurulhamd")).toBe(false)
  })

  it("wants short names equal", () => {
    expect(isSimilarKey("huda", "hudi")).toBe(false)
  })
})

describe("tellingWords", () => {
  it("leaves out what it is, unless nothing else is said", () => {
    expect(tellingWords("Ponpes Al-Umanaa")).toEqual(["al", "umanaa"])
    expect(tellingWords("pondok pesantren")).toEqual(["pondok", "pesantren"])
  })
})
