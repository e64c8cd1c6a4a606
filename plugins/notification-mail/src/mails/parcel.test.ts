import { describe, expect, it } from "vitest"
import { occasionOf, reminderOf } from "./parcel-occasions"
import { renderMail } from "../lib/render-mail"
import type { Reader } from "./notice"
import type { OrderView } from "./order-view"
import { parcelMail } from "./parcel"
import { PARCEL_STEPS, type ParcelView } from "./parcel-view"
import { shopOrderMail } from "./shop-order"
import { transferReminderMail } from "./transfer-reminder"

const settings = {
  storefrontUrl: "https://toko.test",
  storefrontSecret: "a secret of sixteen",
}

const reader = (locale: "id" | "en"): Reader => ({
  ...{ email: "siti@contoh.test", name: "Siti", locale },
})

const parcel = (rest: Partial<ParcelView> = {}): ParcelView => ({
  ...{ id: "so_1", order_id: "order_1", number: "1042-1" },
  ...{ order_number: "1042", pesantren_id: "psn_1", pesantren: "Al Umanaa" },
  ...{ slug: "al-umanaa", goods: ["2 × Nugget lele"], total: 65_000 },
  service: "regular",
  courier: { name: "JNE", page: "https://www.jne.co.id/tracking-package" },
  tracking_number: "JP1234567890",
  due_at: "2026-11-30T16:59:59Z",
  ...{ cancelled_by: null, cancel_reason: null, is_cash: false },
  buyer: reader("id"),
  ...rest,
})

const textOf = (mail: Parameters<typeof renderMail>[0]) => renderMail(mail).text

describe("parcelMail", () => {
  it.each(PARCEL_STEPS)("leads to the order by its secret link: %s", (step) => {
    for (const locale of ["id", "en"] as const) {
      const to = { reader: reader(locale), settings }
      const mail = parcelMail(step, parcel(), to)
      const home = locale === "en" ? "/en" : ""
      expect(textOf(mail)).toContain(
        `https://toko.test${home}/pesanan/order_1?kunci=`
      )
      expect(JSON.stringify(mail)).not.toMatch(/undefined|null/)
    }
  })

  const to = { reader: reader("id"), settings }

  it("names courier, number and the courier's page", () => {
    const text = textOf(parcelMail("shipped", parcel(), to))
    for (const part of ["JNE", "JP1234567890", "jne.co.id/tracking"])
      expect(text).toContain(part)
  })

  it("says that a number was wrong, and which is right", () => {
    const text = textOf(parcelMail("retracked", parcel(), to))
    for (const part of ["salah", "JP1234567890"]) expect(text).toContain(part)
  })

  it("sends on where a parcel is, without the secret link", () => {
    const { blocks } = parcelMail("shipped", parcel(), to)
    const shared = blocks.flatMap((block) =>
      block.kind === "share" ? [block.text] : []
    )
    expect(shared[0]).toContain("JNE JP1234567890")
    expect(shared[0]).not.toContain("kunci")
  })

  it("says where to pick up, without a courier", () => {
    const given = parcel({ service: "pickup", courier: null })
    expect(textOf(parcelMail("shipped", given, to))).toContain("siap diambil")
  })

  it("reminds of what waits to be fetched, not of what is paid at the door", () => {
    const said = (rest: Partial<ParcelView>) =>
      textOf(parcelMail("arrived", parcel(rest), to))
    expect(said({})).toContain("dianggap diterima")
    expect(said({ is_cash: true })).not.toContain("dianggap diterima")
    expect(said({ service: "pickup" })).toContain("Bila tidak diambil")
  })

  it.each(["pickup", "own_delivery"])(
    "asks for the handover code, not for a number: %s",
    (service) => {
      const given = parcel({ service, courier: null, tracking_number: null })
      expect(textOf(parcelMail("shipped", given, to))).toContain(
        "sebutkan kode serah terima di halaman pesanan"
      )
      const english = parcelMail("shipped", given, {
        ...{ reader: reader("en"), settings },
      })
      expect(textOf(english)).toContain("give the handover code")
    }
  )

  it("asks for no code where a courier brings it", () => {
    expect(textOf(parcelMail("shipped", parcel(), to))).not.toContain("kode")
  })

  it.each(["processing", "arrived", "delivered"] as const)(
    "names the last day of a deadline: %s",
    (step) => {
      const due = parcel({ due_at: "2026-11-27T17:00:00.000Z" })
      const text = textOf(parcelMail(step, due, to))
      expect(text).toContain("akhir Jumat, 27 November 2026")
      expect(text).not.toContain("00.00")
    }
  )

  it("says why a parcel was cancelled and what happens to the money", () => {
    const late = parcel({
      ...{ cancelled_by: "system", cancel_reason: "ship_overdue" },
    })
    expect(textOf(parcelMail("cancelled", late, to))).toContain(
      "tidak mengirimnya tepat waktu"
    )
    for (const [cancel_reason, why] of [
      ["stock_gone", "sudah tidak tersedia"],
      ["not_collected", "tidak diambil dalam batas waktu"],
      ["a_code_of_tomorrow", "Dibatalkan oleh sistem"],
    ] as const) {
      const told = parcel({ cancelled_by: "system", cancel_reason })
      const said = textOf(parcelMail("cancelled", told, to))
      for (const part of [why, "Paket lain dalam pesanan Anda tidak berubah"])
        expect(said).toContain(part)
      expect(said).not.toContain("Seluruh pesanan")
    }
    const own = parcel({ cancelled_by: "seller", cancel_reason: "Rusak" })
    const text = textOf(parcelMail("cancelled", own, to))
    for (const part of ["Rusak", "dikembalikan", "Rp65.000"])
      expect(text).toContain(part)
    const cash = parcel({ is_cash: true })
    expect(textOf(parcelMail("cancelled", cash, to))).not.toContain(
      "dikembalikan"
    )
  })
})

describe("parcelMail of a parcel that comes back", () => {
  it("says what happens to the money, and names none for cash at the door", () => {
    const to = { reader: reader("id"), settings }
    for (const step of ["returning", "returned"] as const) {
      expect(textOf(parcelMail(step, parcel(), to))).toContain("dikembalikan")
      const cash = textOf(parcelMail(step, parcel({ is_cash: true }), to))
      expect(cash).not.toContain("dikembalikan")
    }
  })
})

it.each(["order_cancelled", "payment_lost", null])(
  "promises nothing of other parcels when the purchase is gone: %s",
  (cancel_reason) => {
    const gone = parcel({ cancelled_by: "system", cancel_reason })
    const to = { reader: reader("id"), settings }
    expect(textOf(parcelMail("cancelled", gone, to))).not.toContain(
      "tidak berubah"
    )
  }
)

describe("shopOrderMail", () => {
  it.each([
    ["new", "id", "Pesanan baru 1042-1"],
    ["near", "en", "The time for order 1042-1 is nearly over"],
    ["cancelled", "id", "Pesanan 1042-1 dibatalkan"],
  ] as const)("tells of %s (%s)", (step, locale, subject) => {
    const mail = shopOrderMail(step, parcel(), {
      ...{ reader: reader(locale), settings },
    })
    expect(mail.subject).toBe(subject)
    expect(textOf(mail)).toContain("/penjual/pesanan/so_1")
    expect(textOf(mail)).toContain("2 × Nugget lele")
    expect(textOf(mail)).not.toMatch(/\d[.:]\d\d WIB/)
  })
})

describe("occasionOf", () => {
  const paid = { is_cash: false, cancelled_by: null }
  it.each([
    ["waiting_payment", "to_process", paid, "paid", "new"],
    ["waiting_payment", "to_process", { ...paid, is_cash: true }, null, "new"],
    ["to_process", "processing", paid, "processing", null],
    ["processing", "cancelled", paid, "cancelled", "cancelled"],
    ["waiting_payment", "cancelled", paid, null, null],
    [
      ...(["waiting_payment", "cancelled"] as const),
      { ...paid, cancelled_by: "buyer" },
      ...(["purchase_cancelled", null] as const),
    ],
    ["cancelled", "waiting_payment", paid, null, null],
    ["shipped", "shipped", paid, "retracked", null],
    ["shipped", "returning", paid, "returning", null],
    ["returning", "returned", paid, "returned", null],
  ] as const)("from %s to %s (%j)", (from, to, of, buyer, shop) => {
    expect(occasionOf({ from, to }, of)).toMatchObject({ buyer, shop })
  })

  it("reminds the shop before it sends, the buyer after", () => {
    expect(reminderOf("processing")).toMatchObject({ shop: "near" })
    expect(reminderOf("shipped")).toMatchObject({ buyer: "arrived" })
    expect(reminderOf("delivered")).toMatchObject({ buyer: null, shop: null })
  })
})

describe("transferReminderMail", () => {
  const order: OrderView = {
    ...{ id: "order_1", number: 1042, email: "siti@contoh.test" },
    ...{ locale: "id", recipient: "Siti", groups: [] },
    ...{ shipping_total: 0, total: 143_000 },
    transfer: {
      ...{ amount: 143_217, expires_at: "2026-11-25T23:33:00Z" },
      fund_holder: "Koperasi",
      accounts: [{ bank: "BSI", number: "7000000001", holder: "Koperasi" }],
    },
  }

  it("names the very sum, the account and the time", () => {
    const mail = transferReminderMail(order, settings)
    const text = mail ? textOf(mail) : ""
    for (const part of ["Rp143.217", "7000000001", "06.33 WIB", "kunci="])
      expect(text).toContain(part)
  })

  it("reminds of nothing that is not awaited", () => {
    expect(
      transferReminderMail({ ...order, transfer: null }, settings)
    ).toBeNull()
  })
})
