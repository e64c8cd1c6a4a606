import { describe, expect, it } from "vitest"
import {
  application,
  reader,
  settings,
  shareOf,
} from "../../../../tests/support/mail-samples.ts"
import { renderMail } from "../lib/render-mail"
import { applicationMail, deskMail, type ApplicationView } from "./application"

describe("applicationMail", () => {
  const to = { reader: reader("id"), settings }

  it("lists exactly what has to be put right, by WhatsApp too", () => {
    const mail = applicationMail("revision_requested", application(), to)
    const { text } = renderMail(mail)
    expect(text).toContain("Berkas: NIB: Foto NIB buram")
    expect(text).toContain("Profil toko: Ceritakan pembuatannya")
    expect(text).toContain("https://toko.test/penjual/pengajuan/appl_1")
    expect(shareOf(mail)[0]).toContain("- Berkas: NIB: Foto NIB buram")
  })

  it("says why it was rejected and how to appeal", () => {
    const { text } = renderMail(applicationMail("rejected", application(), to))
    expect(text).toContain("! Nomor tidak terbaca")
    expect(text).toContain("Ajukan keberatan")
  })

  it("says whom to ask when it was rejected, and the operator else", () => {
    const textOf = (rest: Partial<ApplicationView>) =>
      renderMail(applicationMail("rejected", application(rest), to)).text
    expect(textOf({})).toContain(
      "Hubungi Dinas Koperasi Kab. Sukabumi: telepon atau WhatsApp 081234567890, email dinas@contoh.test."
    )
    const operator = { name: null, phone: null, email: "halo@contoh.test" }
    expect(textOf({ contact: operator })).toContain(
      "Hubungi pengelola Pasar Santri: email halo@contoh.test."
    )
    expect(textOf({ contact: null })).toContain(
      "Hubungi petugas Dinas di wilayah Anda."
    )
  })

  it("tells no reason where there is none to tell", () => {
    const { text } = renderMail(applicationMail("approved", application(), to))
    expect(text).not.toContain("Nomor tidak terbaca")
  })

  it("shares the shop's own page once it is open", () => {
    const mail = applicationMail("approved", application(), to)
    expect(shareOf(mail)[0]).toContain("https://toko.test/pesantren/al-umanaa")
  })

  it("calls the officers to the desk", () => {
    const { text } = renderMail(deskMail("verified", application(), to))
    expect(text).toContain("https://toko.test/dinas/pengajuan/appl_1")
    expect(text).toContain("Gunungguruh, Kabupaten Sukabumi")
  })
})
