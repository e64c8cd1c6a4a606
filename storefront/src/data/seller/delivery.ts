import "server-only"
import { z } from "zod"
import { PickupDto } from "../cart-schema"
import { api } from "../client"
import { asShop } from "./call"

const Delivery = z.object({
  /** Orders paid before this time of the day, as `15:00`, go out on the same. */
  cut_off: z.string(),
  /** Days that own delivery takes at most. */
  own_days: z.number(),
  pickup: PickupDto.nullable(),
  areas: z.array(
    z.object({
      id: z.string(),
      area_code: z.string(),
      full_name: z.string(),
      /** Whole rupiah. */
      price: z.number(),
    })
  ),
})

/** How a shop hands over its parcels. */
export type Delivery = z.output<typeof Delivery>

const PATH = "/seller/delivery"

/** How the shop hands over its parcels. Throws ApiError. */
export const getDelivery = async (): Promise<Delivery> => {
  const reply = await api.get(
    z.object({ delivery: Delivery }),
    PATH,
    await asShop()
  )
  return reply.delivery
}

/** Sets the hour, pick-up and the days of own delivery. Throws ApiError. */
export const saveDelivery = async (
  body: Readonly<Pick<Delivery, "cut_off" | "own_days" | "pickup">>
): Promise<void> => {
  await api.post(z.unknown(), PATH, body, await asShop())
}

const CASH = "/seller/cash-on-delivery"

/** Whether the shop sends parcels that are paid at the door. Throws ApiError. */
export const takesCash = async (): Promise<boolean> => {
  const reply = await api.get(
    z.object({ is_on: z.boolean() }),
    CASH,
    await asShop()
  )
  return reply.is_on
}

/** Takes such orders from now on, or no longer. Throws ApiError. */
export const saveCashOnDelivery = async (is_on: boolean): Promise<void> => {
  await api.post(z.unknown(), CASH, { is_on }, await asShop())
}

/**
 * Names an area of own delivery, or changes its price. Throws ApiError,
 * `area_unknown`, `delivery_areas_full`.
 */
export const saveDeliveryArea = async (
  body: Readonly<{ area_code: string; price: number }>
): Promise<void> => {
  await api.post(z.unknown(), `${PATH}/areas`, body, await asShop())
}

/** Takes an area out of own delivery. Throws ApiError. */
export const removeDeliveryArea = async (id: string): Promise<void> => {
  await api.delete(z.unknown(), `${PATH}/areas/${id}`, await asShop())
}
