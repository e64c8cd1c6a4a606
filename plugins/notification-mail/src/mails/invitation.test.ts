import { describe, expect, it } from "vitest"
import {
  invitation,
  reader,
  settings,
  shareOf,
} from "../../../../tests/support/mail-samples.ts"
import { renderMail } from "../lib/render-mail"
import { ownerInvitedMail } from "./owner-invited"

describe("invitationMail", () => {
  it.each([
    ["pesantren", "https://toko.test/penjual/undangan/rahasia-undangan"],
    ["member", "https://toko.test/penjual/undangan/rahasia-undangan"],
    ["owner", "https://toko.test/penjual/undangan/rahasia-undangan"],
    ["officer", "https://toko.test/dinas/undangan/rahasia-undangan"],
  ] as const)("leads a %s to its house, by WhatsApp too", (kind, url) => {
    const mail = invitation(kind, "id")
    expect(renderMail(mail).text).toContain(url)
    expect(shareOf(mail)[0]).toContain(url)
    expect(shareOf(mail)[0]).toContain("2 Desember 2026")
  })

  it("says in the reader's words what for", () => {
    expect(invitation("officer", "id").blocks[0]).toMatchObject({
      text: "Anda diundang menjadi petugas (verifikator) untuk wilayah Kabupaten Sukabumi, Jawa Barat.",
    })
    expect(invitation("member", "en").subject).toBe(
      "You are invited to the shop of Al Umanaa as treasurer"
    )
    expect(invitation("owner", "id").subject).toBe(
      "Dinas mengundang Anda menjadi pengurus toko Al Umanaa"
    )
    expect(renderMail(invitation("owner", "id")).text).not.toContain(
      "Pengurus Al Umanaa mengundang"
    )
  })
})

describe("ownerInvitedMail", () => {
  const view = {
    id: "inv_1",
    pesantren_id: "psn_1",
    pesantren: "Al Umanaa",
    email: "baru@contoh.test",
    reason: "Pengurus lama pindah.",
    removes_owners: true,
  }

  it.each(["id", "en"] as const)(
    "says whom, why, and what becomes of the owners of now (%s)",
    (locale) => {
      const to = { reader: reader(locale), settings }
      const leaves = JSON.stringify(ownerInvitedMail(view, to))
      expect(leaves).toContain("baru@contoh.test")
      expect(leaves).toContain("Pengurus lama pindah.")
      expect(leaves).toContain("/penjual/anggota")
      expect(leaves).not.toBe(
        JSON.stringify(ownerInvitedMail({ ...view, removes_owners: false }, to))
      )
    }
  )
})
