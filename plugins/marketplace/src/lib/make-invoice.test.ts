import { describe, expect, it } from "vitest"
import { makeInvoice, type InvoiceFacts } from "./make-invoice"
import { contractItems } from "./print/contract-items"
import { invoiceSums } from "./print/invoice"

const settings = {
  operator: { name: "Koperasi Uji", address: "Sukabumi" },
  fundHolder: null,
  complaint: { email: "aduan@contoh.test" },
  consumerService: {},
}

const part = (rest: Partial<InvoiceFacts["parts"][number]> = {}) => ({
  ...{ id: "so_1", state: "to_process", pesantren_id: "psn_1" },
  ...{ pesantren_name: "Al Umanaa", service: "regular" },
  ...{ days_min: 2, days_max: 3 },
  ...{ shipping: 13_000, discount: 5_000, total: 60_000 },
  ...{ insurance: 0, cod_fee: 0 },
  paid_at: new Date("2026-11-24T08:00:00Z"),
  ...rest,
})

const line = (rest = {}) => ({
  ...{ product_id: "prod_1", title: "Nugget lele", variant_title: "Standar" },
  ...{ quantity: 2, unit_price: "26000", ...rest },
})

const other = part({
  ...{ id: "so_2", pesantren_id: "psn_2", pesantren_name: "Cisaat" },
  ...{ service: "pickup", days_min: null, days_max: null },
  ...{ shipping: 0, discount: 0, total: 145_000 },
})

const facts = (rest: Partial<InvoiceFacts> = {}): InvoiceFacts => ({
  number: "1042",
  placed_at: new Date("2026-11-24T07:30:00Z"),
  parts: [part(), other],
  lines: new Map([
    ["so_1", [line()]],
    ["so_2", [line({ product_id: null, quantity: 1, unit_price: 145_000 })]],
  ]),
  makers: new Map([
    ["psn_1", { institution: "Kopontren", place: "Gunungguruh", nib: "99" }],
  ]),
  permits: new Map([["prod_1", ["Halal ID1"]]]),
  buyer: { name: "Siti", phone: null, email: null, address: "Bandung" },
  payment: {
    ...{ provider_id: "pp_transfer_manual", fund_holder: "Bank Mitra" },
    ...{ pay_by: null, code: 123, cash: null },
  },
  terms: { version: "2026-11", complaint_days: 3 },
  ...rest,
})

describe("makeInvoice", () => {
  const made = makeInvoice(facts(), { settings, locale: "id" })

  it("names the fee of paying at the door apart from the delivery", () => {
    const paid = part({ shipping: 18_000, cod_fee: 5_000, total: 65_000 })
    const cash = makeInvoice(facts({ parts: [paid] }), {
      ...{ settings, locale: "id" },
    })
    expect(cash.fees).toMatchObject([{ rupiah: 5_000 }])
    expect(cash.parcels).toMatchObject([{ shippingRupiah: 13_000 }])
    expect(invoiceSums(cash)).toMatchObject({ fees: 5_000, total: 65_000 })
    expect(made.fees).toEqual([])
  })

  it("charges all that stands, to the rupiah, with the nine contract items", () => {
    expect(invoiceSums(made)).toMatchObject({ total: 205_000 })
    expect(contractItems(made)).toHaveLength(9)
    expect(made.payment).toMatchObject({
      ...{ fundHolder: "Bank Mitra", uniqueCodeRupiah: 123 },
      paidAt: "2026-11-24T08:00:00.000Z",
    })
  })

  it("names makers, permits and only those contacts that there are", () => {
    const [first, second] = made.parcels
    expect(first?.maker).toMatchObject({ name: "Al Umanaa", nib: "99" })
    expect(first?.lines[0]?.permits).toEqual(["Halal ID1"])
    expect(first?.lines[0]?.variant).toBeNull()
    expect(second).toMatchObject({ days: null, service: "Ambil di pesantren" })
    expect(made.complaints).toHaveLength(1)
  })

  it("leaves out what was cancelled, and the code with it", () => {
    const parts = [part(), { ...other, state: "cancelled" }]
    const rest = makeInvoice(facts({ parts }), { settings, locale: "en" })
    expect(rest.orderRupiah).toBe(60_000)
    expect(rest.parcels).toHaveLength(1)
    expect(rest.payment.uniqueCodeRupiah).toBe(0)
  })

  it("shows a purchase that is cancelled whole as it was", () => {
    const parts = [part(), other].map((one) => ({ ...one, state: "cancelled" }))
    const all = makeInvoice(facts({ parts }), { settings, locale: "id" })
    expect(invoiceSums(all).total).toBe(205_000)
  })

  it("is paid at the door once the cash has come in, not when shops begin", () => {
    const paidAt = (paid_at: Date | null) =>
      makeInvoice(
        facts({ payment: { ...facts().payment, cash: { paid_at } } }),
        { settings, locale: "id" }
      ).payment.paidAt
    expect(paidAt(null)).toBeNull()
    expect(paidAt(new Date("2026-11-28T02:00:00Z"))).toBe(
      "2026-11-28T02:00:00.000Z"
    )
  })

  it("names the fund holder of the settings, else the operator", () => {
    const payment = { ...facts().payment, fund_holder: null }
    const holder = (fundHolder: string | null) =>
      makeInvoice(facts({ payment }), {
        settings: { ...settings, fundHolder },
        locale: "id",
      }).payment.fundHolder
    expect(holder("Koperasi Dana")).toBe("Koperasi Dana")
    expect(holder(null)).toBe("Koperasi Uji")
  })
})
