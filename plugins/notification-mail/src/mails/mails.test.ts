import { describe, expect, it } from "vitest"
import { renderMail } from "../lib/render-mail"
import { whatsappUrl } from "../lib/links"
import {
  APPLICATION_STEPS,
  applicationMail,
  deskMail,
  type ApplicationView,
} from "./application"
import {
  ACCOUNT_STEPS,
  accountDeskMail,
  bankAccountMail,
  type BankAccountView,
} from "./bank-account"
import { breakMail } from "./break"
import { deskDigestMail } from "./desk-digest"
import { invitationMail } from "./invitation"
import { listingMail } from "./listing"
import { listingChangeMail } from "./listing-change"
import { memberMail } from "./member"
import { ownerInvitedMail } from "./owner-invited"
import type { Reader } from "./notice"
import type { OrderView } from "./order-view"
import { orderExpiredMail } from "./order-expired"
import { orderPlacedMail } from "./order-placed"
import { paperDecidedMail } from "./paper-decided"
import { paperExpiringMail } from "./paper-expiring"
import { passwordResetMail } from "./password-reset"
import { shopStateMail } from "./shop-state"
import { welcomeMail } from "./welcome"

const settings = {
  storefrontUrl: "https://toko.test",
  storefrontSecret: "a secret of sixteen",
  demo: false,
}

const order = (rest: Partial<OrderView> = {}): OrderView => ({
  id: "order_1",
  number: 12,
  email: "siti@contoh.test",
  locale: "id",
  recipient: "Siti Aminah",
  groups: [
    {
      pesantren: "Al Umanaa",
      items: [
        { title: "Nugget lele", variant: "ori", quantity: 2, total: 52_000 },
      ],
    },
    {
      pesantren: "Darul Halimun",
      items: [{ title: "Kopi", variant: "", quantity: 1, total: 65_000 }],
    },
  ],
  shipping_total: 26_000,
  total: 143_000,
  transfer: {
    amount: 143_000,
    expires_at: "2026-11-25T23:33:00Z",
    fund_holder: "Koperasi Contoh",
    accounts: [{ bank: "BSI", number: "7000000001", holder: "Koperasi" }],
  },
  ...rest,
})

type Locale = "id" | "en"

const reader = (locale: Locale): Reader => ({
  email: "neng@contoh.test",
  name: "Neng",
  locale,
})

const office = {
  name: "Dinas Koperasi Kab. Sukabumi",
  phone: "+6281234567890",
  email: "dinas@contoh.test",
}

const application = (rest: Partial<ApplicationView> = {}): ApplicationView => ({
  id: "appl_1",
  version: 3,
  name: "Al Umanaa",
  slug: "al-umanaa",
  district_code: "32.02.27",
  place: "Gunungguruh, Kabupaten Sukabumi, Jawa Barat",
  reason: "Nomor tidak terbaca",
  contact: office,
  items: [
    { path: "paper:nib", reason: "Foto NIB buram" },
    { path: "profile.story", reason: "Ceritakan pembuatannya" },
  ],
  ...rest,
})

const listing = {
  id: "lst_1",
  version: 2,
  name: "Nugget lele",
  handle: "nugget-lele",
  pesantren_id: "psn_1",
  pesantren: "Al Umanaa",
  reason: "Sertifikat kedaluwarsa",
  items: [{ path: "photos", reason: "Terlalu gelap" }],
}

const paper = {
  id: "ppr_1",
  kind: "halal",
  valid_until: "2027-12-31",
  pesantren_id: "psn_1",
  subject: "Nugget lele",
}

const decidedPaper = {
  ...{ id: "ppr_2", kind: "halal", statement: "certificate" },
  ...{ owner_type: "listing", owner_id: "lst_1", pesantren_id: "psn_1" },
  subject: "Nugget lele",
  valid_until: "2027-12-31",
  reason: "Nomornya tidak terbaca",
  in_check: false,
}

const change = {
  ...{ id: "lstc_1", listing_id: "lst_1", pesantren_id: "psn_1" },
  ...{ name: "Nugget lele", field: "weight_grams" },
  reason: "Beratnya tidak mungkin",
}

const account: BankAccountView = {
  ...{ id: "bacc_1", pesantren_id: "psn_1", pesantren: "Al Umanaa" },
  district_code: "32.02.27",
  place: "Gunungguruh, Kabupaten Sukabumi, Jawa Barat",
  ...{ bank: "bri", number: "123456789012345", holder: "Pesantren Al Umanaa" },
  requested_by: "Budi",
  reason: "Buku rekening tidak cocok",
  rests_until: "2026-11-29T03:00:00Z",
}

const shop = {
  pesantren_id: "psn_1",
  pesantren: "Al Umanaa",
  reason: "Barang tidak dikirim",
  contact: office,
}

const member = {
  id: "mbr_1",
  pesantren_id: "psn_1",
  pesantren: "Al Umanaa",
  role: "treasurer",
  name: "Budi",
  email: "budi@contoh.test",
}

const INVITED = ["pesantren", "member", "owner", "officer"] as const

const invitation = (kind: (typeof INVITED)[number], locale: Locale) =>
  invitationMail(
    {
      id: "inv_1",
      kind,
      role: kind === "officer" ? "verifier" : "treasurer",
      pesantren: "Al Umanaa",
      area: "Kabupaten Sukabumi, Jawa Barat",
      email: "neng@contoh.test",
      locale,
      expires_at: "2026-12-02T03:00:00Z",
    },
    "rahasia-undangan",
    settings
  )

/** Mails to the people of the shops and of the office. */
const staff = (locale: Locale) => {
  const to = { reader: reader(locale), settings }
  const self = { reader: { ...reader(locale), email: member.email }, settings }
  return [
    ...INVITED.map((kind) => invitation(kind, locale)),
    ...APPLICATION_STEPS.map((step) =>
      applicationMail(step, application(), to)
    ),
    deskMail("submitted", application(), to),
    deskMail("verified", application(), to),
    deskMail("assigned", application(), to),
    ...(["published", "revision_requested", "rejected"] as const).map((step) =>
      listingMail(step, listing, to)
    ),
    paperExpiringMail(paper, 30, to),
    ...(["accepted", "refused", "lapsed"] as const).map((step) =>
      paperDecidedMail(step, decidedPaper, to)
    ),
    ...(["accepted", "refused"] as const).map((step) =>
      listingChangeMail(step, change, to)
    ),
    ...ACCOUNT_STEPS.map((step) => bankAccountMail(step, account, to)),
    accountDeskMail(account, to),
    breakMail(to),
    deskDigestMail({ listings: 1, changes: 2, papers: 3 }, to),
    ...(["suspended", "restored", "closed"] as const).map((step) =>
      shopStateMail(step, shop, to)
    ),
    ...(["joined", "removed"] as const).flatMap((step) => [
      memberMail(step, member, to),
      memberMail(step, member, self),
    ]),
  ]
}

const all = (locale: Locale) => [
  ...staff(locale),
  orderPlacedMail(order({ locale }), settings),
  orderExpiredMail(order({ locale }), "2026-11-25T23:33:00Z", settings),
  orderExpiredMail(order({ locale }), null, settings),
  passwordResetMail({ email: "a@b.test", token: "t", locale }, settings),
  welcomeMail({ name: "Siti", locale }, settings),
]

describe("every mail", () => {
  it.each(["id", "en"] as const)("is whole in %s", (locale) => {
    for (const mail of all(locale)) {
      const { subject, html, text } = renderMail(mail)
      expect(subject).not.toMatch(/undefined|NaN/)
      expect(html).toContain(`<html lang="${locale}">`)
      expect(`${html}${text}`).not.toMatch(/undefined|NaN|\[object/)
      // No picture, style sheet or script from elsewhere.
      expect(html).not.toMatch(/<img|<script|<link|url\(/)
      for (const block of mail.blocks) {
        if (block.kind === "button") expect(text).toContain(block.url)
        if (block.kind === "paragraph") expect(text).toContain(block.text)
        if (block.kind === "share") {
          expect(text).toContain(whatsappUrl(block.text))
          expect(html).toContain(whatsappUrl(block.text).replace("&", "&amp;"))
        }
      }
    }
  })

  it("is not the same in both languages", () => {
    const [id, en] = [all("id"), all("en")]
    id.forEach((mail, i) => expect(mail.subject).not.toBe(en[i]?.subject))
  })

  it("lets no name or title become markup", () => {
    const nasty = '<img src=x onerror="alert(1)">'
    const { html } = renderMail(
      orderPlacedMail(
        order({
          recipient: nasty,
          groups: [
            {
              pesantren: nasty,
              items: [{ title: nasty, variant: nasty, quantity: 1, total: 1 }],
            },
          ],
        }),
        settings
      )
    )
    expect(html).not.toContain("<img")
    expect(html).toContain("&lt;img")
  })
})

describe("orderPlacedMail", () => {
  it("says what to pay, to where, until when, and who holds the money", () => {
    const { text } = renderMail(orderPlacedMail(order(), settings))
    for (const part of [
      "Rp143.000",
      "7000000001 a.n. Koperasi",
      "Kamis, 26 November 2026 pukul 06.33 WIB",
      "Koperasi Contoh",
      "2 × Nugget lele (ori): Rp52.000",
      "Ongkos kirim: Rp26.000",
      "https://toko.test/pesanan/order_1?kunci=",
    ]) {
      expect(text).toContain(part)
    }
  })

  it("groups the goods by pesantren", () => {
    const { text } = renderMail(orderPlacedMail(order(), settings))
    expect(text.indexOf("Al Umanaa")).toBeLessThan(text.indexOf("Nugget"))
    expect(text.indexOf("Nugget")).toBeLessThan(text.indexOf("Darul Halimun"))
  })

  const qris = {
    amount: 143_000,
    expires_at: "2026-11-25T23:33:00Z",
    fund_holder: "Koperasi Contoh",
    merchant: "PASAR SANTRI CONTOH",
  }

  it.each([
    ["id", "dengan QRIS", "Nama di aplikasi Anda"],
    ["en", "by QRIS", "Name in your app"],
  ] as const)(
    "sends to the page for the code of QRIS (%s)",
    (locale, ...said) => {
      const text = JSON.stringify(
        orderPlacedMail(order({ transfer: null, qris, locale }), settings)
      )
      for (const part of [...said, "Rp143.000", "PASAR SANTRI CONTOH"])
        expect(text).toContain(part)
      expect(text).not.toContain("Rekening")
    }
  )

  it.each([
    ["id", "Bayar sekarang", "Bayar Rp143.000 di halaman pembayaran"],
    ["en", "Pay now", "Pay Rp143.000 on the payment page by"],
  ] as const)("leads to a gateway's page (%s)", (locale, ...said) => {
    const url = "https://app.midtrans.com/snap/v4/redirection/uji"
    const page = { amount: 143_000, expires_at: qris.expires_at, url }
    const given = order({ transfer: null, page, locale })
    const { html, text } = renderMail(orderPlacedMail(given, settings))
    for (const part of [...said, url]) {
      expect(text).toContain(part)
      expect(html).toContain(part)
    }
    expect(text).toMatch(/06[.:]33 WIB/)
  })

  it.each([
    ["id", "uang tunai Rp143.000"],
    ["en", "Rp143.000 in cash"],
  ] as const)("asks for cash at the door (%s)", (locale, said) => {
    const given = order({ transfer: null, cash: 143_000, locale })
    expect(JSON.stringify(orderPlacedMail(given, settings))).toContain(said)
  })

  it("asks for no transfer when none is awaited", () => {
    const mail = orderPlacedMail(order({ transfer: null }), settings)
    expect(renderMail(mail).text).not.toContain("Transfer")
  })

  it("warns that nothing is real in the demonstration", () => {
    const mail = orderPlacedMail(order(), { ...settings, demo: true })
    expect(renderMail(mail).text).toContain("Jangan mengirim uang")
  })
})

const shareOf = ({ blocks }: ReturnType<typeof invitation>) =>
  blocks.flatMap((block) => (block.kind === "share" ? [block.text] : []))

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

describe("listingMail", () => {
  it("shares the product's page when it is on sale", () => {
    const to = { reader: reader("id"), settings }
    expect(shareOf(listingMail("published", listing, to))[0]).toBe(
      "Nugget lele buatan Al Umanaa, bisa dibeli di Pasar Santri:\nhttps://toko.test/produk/nugget-lele"
    )
  })
})

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

describe("memberMail", () => {
  it("speaks to the person and to the owners each in their way", () => {
    const own = { ...reader("id"), email: member.email }
    const self = memberMail("removed", member, { reader: own, settings })
    const others = memberMail("removed", member, {
      ...{ reader: reader("id"), settings },
    })
    expect(self.subject).toBe("Anda tidak lagi anggota toko Al Umanaa")
    expect(others.subject).toBe("Budi dikeluarkan dari toko Al Umanaa")
  })
})

describe("bankAccountMail", () => {
  const to = { reader: reader("id"), settings }

  it("says who asked for what, from when, and how to object", () => {
    const { text } = renderMail(bankAccountMail("requested", account, to))
    for (const part of [
      "Bank Rakyat Indonesia (BRI)",
      "Diminta oleh: Budi",
      "paling cepat Minggu, 29 November 2026 pukul 10.00 WIB",
      "membatalkannya sekarang juga",
      "https://toko.test/penjual/rekening",
    ])
      expect(text).toContain(part)
  })

  it.each(ACCOUNT_STEPS)("shows only the end of the number: %s", (step) => {
    const { text, html } = renderMail(bankAccountMail(step, account, to))
    expect(text).toContain("••••2345")
    expect(text + html).not.toContain(account.number)
  })

  it("gives the reason of a refusal, and of nothing else", () => {
    for (const step of ACCOUNT_STEPS) {
      const { text } = renderMail(bankAccountMail(step, account, to))
      expect(text.includes("Buku rekening tidak cocok")).toBe(
        step === "refused"
      )
    }
  })

  it("names no day that is over", () => {
    const rested = { ...account, rests_until: null }
    const { text } = renderMail(bankAccountMail("confirmed", rested, to))
    expect(text).toContain("mulai dipakai sebentar lagi")
    expect(text).not.toContain("paling cepat")
  })

  it("calls finance to its desk, without the account itself", () => {
    const { text } = renderMail(accountDeskMail(account, to))
    expect(text).toContain("https://toko.test/dinas/rekening")
    expect(text).toContain("Gunungguruh, Kabupaten Sukabumi")
    expect(text).not.toContain("2345")
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
