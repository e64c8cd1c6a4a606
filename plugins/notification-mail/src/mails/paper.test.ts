import { describe, expect, it } from "vitest"
import {
  decidedPaper,
  paper,
  reader,
  settings,
  shareOf,
} from "../../../../tests/support/mail-samples.ts"
import { renderMail } from "../lib/render-mail"
import { paperDecidedMail } from "./paper-decided"
import { paperExpiringMail } from "./paper-expiring"

describe("paperExpiringMail", () => {
  it("names paper, goods and day", () => {
    const to = { reader: reader("id"), settings }
    const { subject, text } = renderMail(paperExpiringMail(paper, 7, to))
    expect(subject).toBe(
      "Masa berlaku sertifikat halal Nugget lele hampir habis"
    )
    expect(text).toContain("31 Desember 2027, paling lama 7 hari lagi")
  })
})

describe("paperDecidedMail", () => {
  const to = { reader: reader("id"), settings }

  it("says why a paper was refused, and where to send the new one", () => {
    const mail = paperDecidedMail("refused", decidedPaper, to)
    const { text } = renderMail(mail)
    expect(mail.subject).toBe("Berkas ditolak: sertifikat halal Nugget lele")
    expect(text).toContain("! Nomornya tidak terbaca")
    expect(text).toContain("https://toko.test/penjual/produk/lst_1")
    expect(shareOf(mail)[0]).toContain("Nomornya tidak terbaca")
  })

  it("promises no way that is closed while the product is in check", () => {
    const inCheck = { ...decidedPaper, in_check: true }
    const { text } = renderMail(paperDecidedMail("refused", inCheck, to))
    expect(text).toContain("Selama produknya diperiksa")
    expect(text).not.toContain("Kirim yang baru")
  })

  it("says until when an accepted one is valid, if it ends at all", () => {
    const textOf = (valid_until: string | null) =>
      renderMail(
        paperDecidedMail("accepted", { ...decidedPaper, valid_until }, to)
      ).text
    expect(textOf("2027-12-31")).toContain("Berlaku sampai 31 Desember 2027")
    expect(textOf(null)).not.toContain("Berlaku sampai")
  })

  it("speaks of what was said in a paper's place", () => {
    const exempt = { ...decidedPaper, statement: "exempt" }
    expect(renderMail(paperDecidedMail("accepted", exempt, to)).text).toContain(
      "pernyataan bahwa sertifikat halal tidak wajib"
    )
  })

  it("leads with a paper of the shop to the papers", () => {
    const nib = {
      ...{ ...decidedPaper, kind: "nib", subject: "Al Umanaa" },
      owner_type: "pesantren",
    }
    expect(renderMail(paperDecidedMail("lapsed", nib, to)).text).toContain(
      "https://toko.test/penjual/berkas"
    )
  })
})
