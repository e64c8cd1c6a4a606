import { describe, expect, it } from "vitest"
import { isWeakPassword } from "./password"

describe("isWeakPassword", () => {
  it.each([
    ["", ""],
    ["kopi pahit", ""],
    ["elevenchars", ""],
    ["123456789012", ""],
    ["081234567890", ""],
    ["Bismillahirrahmanirrahim", ""],
    ["bismillah-2026!!", ""],
    ["P@ssw0rd12345", ""],
    ["PESANTREN123456", ""],
    ["pesantren sukabumi", ""],
    ["passwordpassword", ""],
    ["Assalamualaikum", ""],
    ["aaaaaaaaaaaa", ""],
    ["abcabcabcabcabc", ""],
    ["santri1santri1", ""],
    ["qwertyuiopas", ""],
    ["1q2w3e4r5t6y", ""],
    ["abcdefghijklmn", ""],
    ["😀😀😀😀😀😀😀😀😀😀😀😀", ""],
    ["siti@contoh.test", "Siti@contoh.test "],
    ["sitiaminah1990", "sitiaminah@contoh.test"],
    ["x".repeat(60) + "y".repeat(69), ""],
  ])("refuses %j for %j", (password, email) => {
    expect(isWeakPassword(password, email)).toBe(true)
  })

  it.each([
    "kuda-terbang-7",
    "tujuh ikan lele",
    "ikan di air",
    "delapan domba menyeberang",
    "kopi pahit tiap pagi",
    "bismillah semoga lancar",
    "Xk9#pLm2vRt5",
    "ق‎لم جديد طويل",
    "abcd-efgh-jkmn-pq27",
  ])("takes %j", (password) => {
    expect(isWeakPassword(password, "siti@contoh.test")).toBe(false)
  })
})
