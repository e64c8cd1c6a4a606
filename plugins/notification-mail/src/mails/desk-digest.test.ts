import { describe, expect, it } from "vitest"
import { reader, settings } from "../../../../tests/support/mail-samples.ts"
import { renderMail } from "../lib/render-mail"
import { deskDigestMail } from "./desk-digest"

describe("deskDigestMail", () => {
  it("counts what waits and leaves out what does not", () => {
    const to = { reader: reader("id"), settings }
    const mail = deskDigestMail({ listings: 3, changes: 0, papers: 1 }, to)
    const { text } = renderMail(mail)
    expect(mail.subject).toBe("Menunggu diperiksa: 3 produk, 1 berkas")
    expect(text).toContain("Produk yang diajukan: 3")
    expect(text).not.toContain("Perubahan produk")
    expect(text).toContain("https://toko.test/dinas")
  })

  it("counts one and many in English", () => {
    const to = { reader: reader("en"), settings }
    const mail = deskDigestMail({ listings: 1, changes: 2, papers: 0 }, to)
    expect(mail.subject).toBe("Waiting to be checked: 1 product, 2 changes")
  })
})
