import { describe, expect, it } from "vitest"
import {
  change,
  listing,
  reader,
  settings,
  shareOf,
} from "../../../../tests/support/mail-samples.ts"
import { renderMail } from "../lib/render-mail"
import { listingMail } from "./listing"
import { listingChangeMail } from "./listing-change"

describe("listingMail", () => {
  it("shares the product's page when it is on sale", () => {
    const to = { reader: reader("id"), settings }
    expect(shareOf(listingMail("published", listing, to))[0]).toBe(
      "Nugget lele buatan Al Umanaa, bisa dibeli di Pasar Santri:\nhttps://toko.test/produk/nugget-lele"
    )
  })
})

describe("listingChangeMail", () => {
  const to = { reader: reader("id"), settings }

  it("says what was refused and why, by WhatsApp too", () => {
    const mail = listingChangeMail("refused", change, to)
    expect(mail.subject).toBe("Nugget lele: perubahan berat kirim ditolak")
    expect(renderMail(mail).text).toContain("! Beratnya tidak mungkin")
    expect(shareOf(mail)[0]).toContain("Beratnya tidak mungkin")
    expect(shareOf(mail)[0]).toContain("/penjual/produk/lst_1")
  })

  it("says in the reader's words what was accepted", () => {
    const english = { reader: reader("en"), settings }
    expect(listingChangeMail("accepted", change, english).subject).toBe(
      "Nugget lele: the change of the shipping weight is accepted"
    )
  })
})
