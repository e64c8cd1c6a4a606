import { describe, expect, it } from "vitest"
import {
  judgeShipments,
  type StoredParcel,
  trackingKey,
} from "./judge-shipments"

const stored = (rows: Record<string, Partial<StoredParcel>>) =>
  new Map(
    Object.entries(rows).map(([number, row]) => [
      number,
      {
        ...{ id: `so_${number}`, state: "processing", service: "regular" },
        ...{ courier: null, tracking_number: null },
        ...row,
      } as StoredParcel,
    ])
  )
const parcel = (number: string, tracking: string | null, courier = "jne") => ({
  ...{ number, tracking_number: tracking },
  courier: tracking === null ? null : courier,
})

describe("a list of parcels", () => {
  const known = stored({
    "1-1": {},
    "2-1": {},
    "3-1": { state: "waiting_payment" },
    "4-1": { state: "shipped", courier: "jne", tracking_number: "JP44444444" },
    "5-1": { service: "pickup" },
  })
  const judge = (...parcels: ReturnType<typeof parcel>[]) =>
    judgeShipments(
      parcels,
      known,
      new Map([
        [
          trackingKey({ courier: "jne", tracking_number: "JP99999999" }),
          "so_9",
        ],
      ])
    )

  it("can go when each has its own number, and one without a courier none", () => {
    expect(
      judge(
        parcel("1-1", "jp 111 111"),
        parcel("2-1", "JP222222"),
        parcel("5-1", null)
      )
    ).toEqual([null, null, null])
  })

  it.each([
    ["of another shop", parcel("7-1", "JP777777"), "order_not_found"],
    ["not paid", parcel("3-1", "JP333333"), "order_move_not_allowed"],
    [
      "with a number that is none",
      parcel("1-1", "JP"),
      "tracking_number_invalid",
    ],
    ["without its number", parcel("1-1", null), "courier_unknown"],
    [
      "by nobody we know",
      parcel("1-1", "JP111111", "merpati"),
      "courier_unknown",
    ],
    [
      "to be fetched, with a number",
      parcel("5-1", "JP555555"),
      "courier_not_for_service",
    ],
    [
      "with the number of an order",
      parcel("1-1", "jp99999999"),
      "tracking_number_taken",
    ],
    [
      "gone with another number",
      parcel("4-1", "JP444441"),
      "order_changed_meanwhile",
    ],
  ] as const)("is refused for a parcel %s", (_, one, code) => {
    expect(judge(one)).toEqual([code])
  })

  it("is refused at the second row of one number, or of one order", () => {
    expect(judge(parcel("1-1", "JP111111"), parcel("2-1", "jp111111"))).toEqual(
      [null, "tracking_number_taken"]
    )
    expect(judge(parcel("1-1", "JP111111"), parcel("1-1", "JP111112"))).toEqual(
      [null, "order_twice_in_list"]
    )
  })

  it("takes one number of two couriers, and what has gone already", () => {
    expect(
      judge(
        parcel("1-1", "JP111111"),
        parcel("2-1", "JP111111", "jnt"),
        parcel("4-1", "JP44444444")
      )
    ).toEqual([null, null, null])
  })
})
