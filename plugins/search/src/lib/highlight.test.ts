import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { highlight } from "./highlight"
import { queryTerms } from "./query-terms"

const marked = (text: string, q: string, options = {}) =>
  highlight(text, queryTerms(q), options)
    .filter(({ hit }) => hit)
    .map(({ text }) => text)

describe("highlight", () => {
  it.each([
    ["Keripik Pisang Cokelat", "kripik coklat ", ["Keripik", "Cokelat"]],
    ["Kripik pisang", "keripik pis", ["Kripik", "pisang"]],
    ["Al-Qur’an Saku", "alquran", ["Al-Qur’an"]],
    ["Sajadah 60 x 110 cm", "60x110cm", ["60 x 110 cm"]],
    ["Kopi 2 x 50 gr", "50gr", ["50 gr"]],
    [
      "Al-Qur´an, Ke\u200bripik",
      "alquran keripik",
      ["Al-Qur´an", "Ke\u200bripik"],
    ],
    ["Songkok Hitam", "kopiah ", ["Songkok"]],
    ["Oleh-oleh khas", "buah tangan ", ["Oleh-oleh"]],
    ["Tas dianyam", "anyaman ", ["dianyam"]],
    ["Madu 500 gr asli", "1/2 kg madu ", ["Madu", "500 gr"]],
    ["Baju koko putih, koko", "baju takwa ", ["Baju", "koko", "koko"]],
    ["KP-250", "kp 25", ["KP-250"]],
    ["Sate ayam", "bakso ", []],
  ])("marks in %j for %j", (text, q, parts) => {
    expect(marked(text, q)).toEqual(parts)
  })

  it("marks words a typo away only when asked to", () => {
    expect(marked("Keripik pisang", "pisng ")).toEqual([])
    expect(marked("Keripik pisang", "pisng ", { isFuzzy: true })).toEqual([
      "pisang",
    ])
  })

  it("answers one segment where nothing is searched for", () => {
    expect(highlight("<script>", [])).toEqual([
      { text: "<script>", hit: false },
    ])
    expect(highlight("", queryTerms("x"))).toEqual([{ text: "", hit: false }])
  })

  it("joins to exactly the text, whatever both are", () => {
    const words = fc.array(
      fc.oneof(
        fc.constantFrom(..."kripik Qur’an 500 gr <b> oleh-oleh é '".split(" ")),
        fc.string({ unit: "binary", maxLength: 12 })
      ),
      { maxLength: 12 }
    )
    fc.assert(
      fc.property(words, words, fc.boolean(), (text, q, isFuzzy) => {
        const whole = text.join(" ")
        const segments = highlight(whole, queryTerms(q.join(" ")), { isFuzzy })
        expect(segments.map((one) => one.text).join("")).toBe(whole)
      })
    )
  })
})
