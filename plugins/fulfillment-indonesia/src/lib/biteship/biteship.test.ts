import { describe, expect, it } from "vitest"
import { districtPart, matchingAreas } from "./areas"
import { daysOf, toQuotes } from "./quotes"
import { AreasReply, Notice, OrderReply, RatesReply } from "./schemas"
import { fromBiteship } from "./statuses"

/** Shapes of the published documentation (biteship.com/docs, November 2026). */
const RATES = {
  success: true,
  object: "courier_pricing",
  code: 20001003,
  origin: { postal_code: 43156, country_code: "ID" },
  destination: { postal_code: 40115, country_code: "ID" },
  pricing: [
    {
      available_collection_method: ["pickup"],
      available_for_cash_on_delivery: true,
      available_for_insurance: true,
      company: "jne",
      courier_name: "JNE",
      courier_code: "jne",
      courier_service_name: "Reguler",
      courier_service_code: "reg",
      duration: "2 - 3 days",
      shipment_duration_range: "2 - 3",
      shipment_duration_unit: "days",
      service_type: "standard",
      shipping_type: "parcel",
      price: 48_000,
      type: "reg",
    },
  ],
}

const ORDER = {
  success: true,
  object: "order",
  id: "5dd599ebdefcd4158eb8470b",
  status: "confirmed",
  price: 48_000,
  courier: {
    tracking_id: "6de509ebdefgh4158ij8451c",
    waybill_id: "JNE000000001",
    company: "jne",
    type: "reg",
    link: "https://example.com/01803918209312093",
  },
}

describe("answers as documented", () => {
  it("are read", () => {
    expect(toQuotes(RatesReply.parse(RATES).pricing)).toEqual([
      {
        ...{ service: "regular", amount: 48_000, days_min: 2, days_max: 3 },
        source: "biteship:jne:reg",
      },
    ])
    expect(OrderReply.parse(ORDER)).toMatchObject({ status: "confirmed" })
    const notice = { event: "order.waybill_id", order_id: ORDER.id }
    expect(Notice.parse({ ...ORDER, ...notice })).toEqual({
      ...{ ...notice, status: "confirmed" },
    })
    expect(Notice.parse({ ...notice, status: "Siti, 0812" })).toEqual(notice)
  })

  it.each([
    [{ success: false, error: "Unauthorized", code: 40000001 }],
    [{ pricing: "none" }],
    [null],
  ])("of another shape are refused: %j", (reply) => {
    expect(RatesReply.safeParse(reply).success).toBe(false)
  })
})

describe("daysOf", () => {
  it.each([
    ["2 - 3", "days", { days_min: 2, days_max: 3 }],
    ["4", "day", { days_min: 4, days_max: 4 }],
    ["3-1", "days", { days_min: 3, days_max: 3 }],
    ["1 - 3", "hours", null],
    ["", "days", null],
  ])("of %j %s", (range, unit, days) => {
    expect(daysOf(range, unit)).toEqual(days)
  })
})

describe("matchingAreas", () => {
  const area = (regency: string, id: string) => ({
    ...{ id, name: `Caringin, ${regency}` },
    administrative_division_level_2_name: regency,
    administrative_division_level_3_name: "Caringin",
  })
  const reply = AreasReply.parse({
    areas: [
      area("Bogor", "a"),
      area("Kab. Sukabumi", "b"),
      area("Sukabumi", "c"),
    ],
  })

  it("leaves namesakes of other regencies out", () => {
    expect(
      matchingAreas(reply, {
        district: "Caringin",
        regency: "Kabupaten Sukabumi",
      }).map(({ id }) => id)
    ).toEqual(["b", "c"])
  })

  it("takes postal codes of one kecamatan for one place", () => {
    const id = "IDNP9IDNC402IDND2323IDZ"
    expect(districtPart(`${id}43156`)).toBe(districtPart(`${id}43157`))
    expect(districtPart("odd")).toBe("odd")
  })
})

describe("fromBiteship", () => {
  it.each([
    ["picking_up", "pickup_underway"],
    ["pickingUp", "pickup_underway"],
    ["dropping_off", "out_for_delivery"],
    ["returnInTransit", "return_underway"],
    ["courier_not_found", "cancelled"],
    ["teleported", undefined],
  ])("reads %s as %s", (theirs, ours) => {
    expect(fromBiteship(theirs)).toBe(ours)
  })
})
