import "server-only"
import { z } from "zod"
import { PARCEL_STATES } from "@/lib/parcel-state"
import { buyerToken } from "@/lib/session"
import { variantName } from "@/lib/variant-name"
import { api } from "./client"

/** Moving a parcel may call a gateway, which pays back. */
const MOVE_MS = 20_000

const LineDto = z.object({
  id: z.string(),
  variant_id: z.string().nullable(),
  title: z.string(),
  variant_title: z.string().nullable().transform(variantName),
  thumbnail: z.string().nullable(),
  quantity: z.number(),
  unit_price: z.number(),
  amount: z.number(),
})

const ParcelDto = z
  .object({
    id: z.string(),
    number: z.string(),
    state: z.enum(PARCEL_STATES),
    version: z.number(),
    pesantren: z.object({
      id: z.string(),
      slug: z.string(),
      name: z.string(),
    }),
    goods: z.number(),
    shipping: z.number(),
    insurance: z.number(),
    cod_fee: z.number(),
    discount: z.number(),
    total: z.number(),
    service: z.string(),
    days_min: z.number().nullable(),
    days_max: z.number().nullable(),
    courier: z
      .object({ name: z.string(), tracking_url: z.string().nullable() })
      .nullable(),
    tracking_number: z.string().nullable(),
    /** What is shown at the door; not for parcels that a courier brings. */
    hand_over_code: z.string().nullish(),
    due_at: z.string().nullable(),
    paid_at: z.string().nullable(),
    cancelled_by: z.string().nullable(),
    cancel_reason: z.string().nullable(),
    cancel_code: z.string().nullable(),
    lines: z.array(LineDto),
    actions: z.array(z.string()),
    timeline: z.array(
      z.object({
        action: z.string(),
        to: z.enum(PARCEL_STATES),
        at: z.string(),
        by: z.string(),
        reason: z.string().nullable(),
        code: z.string().nullable(),
      })
    ),
  })
  .transform(({ due_at, ...parcel }) => ({ ...parcel, dueAt: due_at }))

/** What one pesantren sends of an order. Money is whole rupiah, times are ISO. */
export type Parcel = z.output<typeof ParcelDto>

const ParcelsDto = z.object({ parcels: z.array(ParcelDto) })

/** The order, and the key of its link where there is no login. */
export interface OrderAccess {
  orderId: string
  key: string | undefined
}

/** Lets the backend decide: by the key that came, or by the login. */
export const accessOf = async ({ key }: OrderAccess) => ({
  orderKey: key || undefined,
  token: await buyerToken(),
})

/** The parcels of an order for whoever may see it. Throws ApiError. */
export const getParcels = async (access: OrderAccess): Promise<Parcel[]> => {
  const path = `/store/orders/${access.orderId}/parcels`
  return (await api.get(ParcelsDto, path, await accessOf(access))).parcels
}

const move = async (access: OrderAccess, path: string, body: unknown) =>
  api.post(z.unknown(), `/store/orders/${access.orderId}/${path}`, body, {
    ...(await accessOf(access)),
    timeoutMs: MOVE_MS,
  })

/** The buyer has the parcel. Repeating it changes nothing. Throws ApiError. */
export const receiveParcel = async (
  access: OrderAccess,
  { id, version }: { id: string; version: number }
) => move(access, `parcels/${id}/receive`, { version })

/** Cancels a parcel that its shop has not begun. Throws ApiError. */
export const cancelParcel = async (
  access: OrderAccess,
  { id, ...body }: { id: string; version: number; reason: string | undefined }
) => move(access, `parcels/${id}/cancel`, body)

/** Takes back a purchase that is not paid. Throws ApiError. */
export const cancelPurchase = async (
  access: OrderAccess,
  reason: string | undefined
) => move(access, "cancel", { reason })
