import { z } from "@medusajs/framework/zod"
import { COUNTED } from "../lib/counted"
import { ORDER_GROUPS } from "../lib/order-groups"
import { ORDER_STATES } from "../lib/order-states"

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
}
const q = z.string().trim().max(100).optional()
const version = z.number().int().min(1).optional()
const reason = z.string().trim().min(5).max(500)
const courier = z.string().trim().max(40).nullable().default(null)
const tracking_number = z.string().trim().max(60).nullable().default(null)

const state = z.enum([...ORDER_GROUPS, ...ORDER_STATES]).default("open")

/** Orders that one list of a page can hold. */
export const MOST_ORDERS = 100
const id = z.string().regex(/^[A-Za-z0-9_]{1,64}$/)
/** Ids with commas between them: one parameter, whatever reads the address. */
const ids = z
  .string()
  .transform((text) => [...new Set(text.split(",").filter(Boolean))])
  .pipe(z.array(id).min(1).max(MOST_ORDERS))

const month = z
  .string()
  .regex(/^20\d{2}-(0[1-9]|1[0-2])$/, "must be a month, as 2026-11")

/** A figure names what it counts and its months; one without the other is none. */
function checkCounted(
  {
    counted,
    from,
    to,
  }: Partial<Record<"counted" | "from" | "to", string | undefined>>,
  ctx: z.RefinementCtx
) {
  const refuse = (path: string, message: string) =>
    ctx.addIssue({ code: "custom", path: [path], message })
  const named = [counted, from, to].filter((one) => one !== undefined).length
  if (named > 0 && named < 3)
    refuse("counted", "goes with from and to, and they with it")
  else if (from !== undefined && to !== undefined && from > to)
    refuse("to", "must not be before from")
}

/**
 * `ids`: these orders in whatever state they are, instead of a page. `counted`:
 * those that a figure of these months counts, by what happened to them.
 */
export const OrdersQuery = z
  .object({
    ...{ ...page, q, state, ids: ids.optional() },
    counted: z.enum(COUNTED).optional(),
    ...{ from: month.optional(), to: month.optional() },
  })
  .strict()
  .superRefine(checkCounted)
export type OrdersQuery = z.infer<typeof OrdersQuery>

export const OfficerOrdersQuery = z
  .object({
    ...page,
    ...{ q, state },
    pesantren: z.string().max(64).optional(),
    /** Only those whose deadline has passed. */
    overdue: z.stringbool().default(false),
  })
  .strict()
export type OfficerOrdersQuery = z.infer<typeof OfficerOrdersQuery>

/** A move that says nothing but what was seen. */
export const MoveBody = z.object({ version }).strict()
export type MoveBody = z.infer<typeof MoveBody>

export const CancelBody = z.object({ version, reason }).strict()
export type CancelBody = z.infer<typeof CancelBody>

export const ShipBody = z.object({ version, courier, tracking_number }).strict()
export type ShipBody = z.infer<typeof ShipBody>

export const OfficerRetrackBody = ShipBody.extend({ reason }).strict()
export type OfficerRetrackBody = z.infer<typeof OfficerRetrackBody>

/** What the buyer has shown; people type blanks between the digits. */
export const HandOverBody = z
  .object({ version, code: z.string().trim().min(1).max(20) })
  .strict()
export type HandOverBody = z.infer<typeof HandOverBody>

/** Orders that the shop begins with; each is answered for itself. */
export const ProcessManyBody = z
  .object({ ids: z.array(id).min(1).max(MOST_ORDERS) })
  .strict()
export type ProcessManyBody = z.infer<typeof ProcessManyBody>

export const PackListQuery = z.object({ ids }).strict()
export type PackListQuery = z.infer<typeof PackListQuery>

export const LabelsQuery = z
  .object({ ids, paper: z.enum(["roll", "a4"]).default("roll") })
  .strict()
export type LabelsQuery = z.infer<typeof LabelsQuery>

/**
 * Many numbers at once, one an order. `each`: what is refused does not hold up
 * the others; `all`: none is sent unless all can be; `check`: only looks.
 */
export const ShipManyBody = z
  .object({
    mode: z.enum(["each", "all", "check"]).default("each"),
    parcels: z
      .array(
        z
          .object({
            /** The order's number, as `1042-2`. */
            number: z.string().trim().min(1).max(40),
            ...{ courier, tracking_number },
          })
          .strict()
      )
      .min(1)
      .max(100),
  })
  .strict()
export type ShipManyBody = z.infer<typeof ShipManyBody>

/** What an officer may do in somebody's place, always with a reason. */
export const StepInBody = z
  .object({
    action: z.enum(["cancel", "receive", "send_back", "take_back"]),
    ...{ reason, version },
  })
  .strict()
export type StepInBody = z.infer<typeof StepInBody>

/** A buyer may say why, and need not. */
export const BuyerCancelBody = z
  .object({ version, reason: z.string().trim().max(500).optional() })
  .strict()
export type BuyerCancelBody = z.infer<typeof BuyerCancelBody>

/** Purchases of a page of a customer's list. */
export const OrderParcelsQuery = z
  .object({
    order_id: z
      .union([z.string().max(64), z.array(z.string().max(64)).max(50)])
      .transform((ids) => (typeof ids === "string" ? [ids] : ids)),
  })
  .strict()
export type OrderParcelsQuery = z.infer<typeof OrderParcelsQuery>

/** Whether a shop takes orders that are paid at the door. */
export const CashOnDeliveryBody = z.object({ is_on: z.boolean() }).strict()
export type CashOnDeliveryBody = z.infer<typeof CashOnDeliveryBody>
