import { describe, expect, it } from "vitest"
import type { PrintableOrder } from "../queries/load-printable"
import { toPackOrder, toShippingLabel } from "./print-orders"

const order = (row: Partial<PrintableOrder["row"]> = {}): PrintableOrder => ({
  row: {
    ...{ id: "so_1", order_id: "order_1", pesantren_id: "psn_1" },
    ...{ pesantren_name: "Pesantren Al Umanaa", pesantren_slug: "al-umanaa" },
    ...{ district_code: "32.02.27", number: "1042-2", state: "processing" },
    ...{ goods: 50_000, shipping: 12_000, discount: 0, total: 62_000 },
    ...{ insurance: 0, cod_fee: 0 },
    ...{ service: "regular", zone: null, weight_grams: 1_250 },
    ...{ days_min: 2, days_max: 4, courier: null, tracking_number: null },
    due_at: new Date("2026-11-27T17:00:00Z"),
    ...{ paid_at: null, shipped_at: null, delivered_at: null, ended_at: null },
    ...{ cancelled_by: null, cancel_reason: null, version: 3 },
    created_at: new Date("2026-11-24T03:00:00Z"),
    ...row,
  },
  recipient: {
    ...{ name: "Siti Nurjanah", phone: "+6281234567890" },
    ...{ street: "Kp. Cibolang 5", rt_rw: "02/05", village: "Cibentang" },
    ...{ district: "Coblong", district_code: "32.73.02", city: "Kota Bandung" },
    ...{ province: "Jawa Barat", postal_code: "40132", landmark: "" },
  },
  lines: [
    {
      ...{ id: "sol_1", line_item_id: "ordli_1", variant_id: "variant_1" },
      ...{ title: "Nugget lele", variant_title: "250 g", quantity: 2 },
      sku: "NL-250",
    } as PrintableOrder["lines"][number],
  ],
  isPaidAtTheDoor: false,
})

const sender = {
  ...{ name: "Pesantren Al Umanaa", phone: null, district: "Gunungguruh" },
  regency: "Kabupaten Sukabumi",
}
const labelOf = (printed: PrintableOrder) =>
  toShippingLabel(printed, { sender, locale: "id" })

describe("the label of an order", () => {
  it("says how it goes before a courier has it, and asks for the number", () => {
    expect(labelOf(order())).toMatchObject({
      ...{ courier: "Reguler", service: "", isTracked: true },
      ...{ trackingNumber: null, codRupiah: null, pieces: 2 },
      recipient: { street: "Kp. Cibolang 5, RT/RW 02/05, Cibentang" },
      sender: { regency: "Kab. Sukabumi" },
      contents: [{ name: "Nugget lele, 250 g", quantity: 2 }],
    })
  })

  it("says what the courier insures, and nothing where it does not", () => {
    expect(labelOf(order()).insuredRupiah).toBeNull()
    const dear = order({ goods: 1_500_000, insurance: 8_000 })
    expect(labelOf(dear).insuredRupiah).toBe(1_500_000)
  })

  it("names the courier and its number once it is sent", () => {
    const sent = order({ courier: "jne", tracking_number: "JP1234567890" })
    expect(labelOf(sent)).toMatchObject({
      ...{ courier: "JNE", service: "Reguler" },
      trackingNumber: "JP1234567890",
    })
  })

  it.each([
    ["own_delivery", "Diantar sendiri"],
    ["pickup", "Diambil pembeli"],
  ])("has no place for a number when it goes by %s", (service, courier) => {
    expect(labelOf(order({ service }))).toMatchObject({
      ...{ isTracked: false, courier },
    })
  })

  it("tells the courier to collect what is paid at the door", () => {
    const cash = { ...order(), isPaidAtTheDoor: true }
    expect(labelOf(cash).codRupiah).toBe(62_000)
  })
})

describe("an order in a pack list", () => {
  it("is due on the last day itself, not on the midnight after it", () => {
    expect(toPackOrder(order(), "id")).toMatchObject({
      ...{ number: "1042-2", service: "Reguler" },
      shipBy: "2026-11-27T16:59:59.999Z",
      lines: [{ sku: "NL-250", variant: "250 g" }],
    })
  })

  it("is due no more when it is on its way", () => {
    expect(toPackOrder(order({ state: "shipped" }), "id").shipBy).toBeNull()
  })
})
