import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { validateBody, validateQuery } from "@pasar-santri/opop/api/validate"
import { fail } from "../../errors"
import type { OrderActor } from "../../lib/order-actor"
import { isOrderKey } from "../../lib/order-key"
import { SHOP_ORDER_MODULE } from "../../modules/shop-order"
import { settingsOf } from "../../settings"
import {
  BuyerCancelBody,
  MoveBody,
  OrderParcelsQuery,
} from "../order-validators"

/** Carries the key of a guest's order link. */
const KEY_HEADER = "x-order-key"

const Order = z.object({ customer_id: z.string().nullish() })

export type BuyerRequest<Body = unknown> = MedusaRequest<Body> & {
  buyer: OrderActor
}

const ORDER = "/store/orders/:id"

/** What buyers do with their orders; each row is guarded, see `buyerMiddlewares`. */
export const BUYER_ROUTES = [
  { method: "GET", path: `${ORDER}/parcels` },
  { method: "GET", path: `${ORDER}/invoice` },
  { method: "GET", path: `${ORDER}/invoice/pdf` },
  { method: "POST", path: `${ORDER}/cancel`, body: BuyerCancelBody },
  {
    method: "POST",
    path: `${ORDER}/parcels/:parcel/cancel`,
    body: BuyerCancelBody,
  },
  { method: "POST", path: `${ORDER}/parcels/:parcel/receive`, body: MoveBody },
] as const satisfies readonly {
  method: "GET" | "POST"
  path: string
  body?: z.ZodType
}[]

/** Core's own route of an order: its e-mail, address and goods for any id. */
const CORE_ROUTES = [{ method: "GET", path: ORDER }] as const

/**
 * What core lets people do with an order by its id alone, or shows them of it.
 * Sellers and officers know ids, and nothing here uses these.
 */
const CLOSED_ROUTES = [
  "/store/returns",
  `${ORDER}/transfer/request`,
  `${ORDER}/transfer/cancel`,
  `${ORDER}/transfer/accept`,
  `${ORDER}/transfer/decline`,
]

/** What a customer asks for all purchases at once; the query itself is scoped. */
export const CUSTOMER_ROUTES = [
  {
    method: "GET",
    path: "/store/order-parcels",
    query: OrderParcelsQuery,
  },
] as const

async function customerOf(req: MedusaRequest, orderId: string) {
  const { auth_context } = req as { auth_context?: { actor_id?: string } }
  const actorId = auth_context?.actor_id
  if (!actorId) return null
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["customer_id"],
    filters: { id: orderId },
  })
  const order = Order.optional().parse(data[0])
  return order?.customer_id === actorId ? actorId : null
}

/** Whether a parcel that the path names is one of the order's. */
async function isOfOrder(req: MedusaRequest, orderId: string) {
  const { parcel } = req.params
  if (parcel === undefined) return true
  const [row] = await req.scope
    .resolve(SHOP_ORDER_MODULE)
    .listShopOrders(
      { id: parcel, order_id: orderId },
      { select: ["id"], take: 1 }
    )
  return !!row
}

/**
 * Lets in the customer who placed the order, and whoever has the key of its
 * link. An order of somebody else and one that never was look alike:
 * `order_not_found`.
 */
async function guardBuyer(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const orderId = req.params["id"] ?? ""
  const { storefrontSecret } = settingsOf(req.scope)
  const hasKey = isOrderKey(orderId, req.get(KEY_HEADER), storefrontSecret)
  const customerId = await customerOf(req, orderId)
  if (!hasKey && !customerId) throw fail("order_not_found")
  if (!(await isOfOrder(req, orderId))) throw fail("order_not_found")
  const buyer: OrderActor = {
    ...{ type: "buyer", id: customerId, name: null, ip: req.ip ?? null },
    request_id: (req as { requestId?: string }).requestId ?? null,
  }
  Object.assign(req, { buyer })
  next()
}

const refuse = () => {
  throw fail("order_not_found")
}

/** One middleware a row of the tables. */
export const buyerMiddlewares: MiddlewareRoute[] = [
  ...CUSTOMER_ROUTES.map(({ method, path, query }) => ({
    method: [method],
    matcher: path,
    middlewares: [
      authenticate("customer", ["bearer", "session"]),
      validateQuery(query),
    ],
  })),
  ...CLOSED_ROUTES.map((matcher) => ({
    ...{ method: ["POST" as const], matcher, middlewares: [refuse] },
  })),
  ...[...CORE_ROUTES, ...BUYER_ROUTES].map((route) => ({
    method: [route.method],
    matcher: route.path,
    middlewares: [
      // Medusa only reads who it is; the guard answers in our words.
      authenticate("customer", ["bearer", "session"], {
        allowUnauthenticated: true,
      }),
      guardBuyer,
      ...("body" in route ? [validateBody(route.body)] : []),
    ],
  })),
]
