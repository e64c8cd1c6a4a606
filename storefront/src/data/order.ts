import "server-only"
import { z } from "zod"
import { config } from "@/config"
import type { OrderState } from "@/lib/order-state"
import { isOrderToken, orderToken } from "@/lib/order-token"
import { purchaseState } from "@/lib/parcel-state"
import { buyerToken } from "@/lib/session"
import { ApiError } from "./api-error"
import type {
  AddressDto,
  QrisDto,
  RedirectDto,
  SessionDto,
} from "./cart-schema"
import { api } from "./client"
import { getCustomer } from "./customer"
import { ORDER_FIELDS, OrderDto } from "./order-schema"
import { getParcels, type Parcel } from "./parcels"
import { getTransferSum, type TransferSum } from "./transfer"

/** An order as its page shows it. Money is whole rupiah, times are ISO. */
export interface Order {
  id: string
  number: string
  state: OrderState
  placedAt: string
  email: string
  total: number
  /** One a pesantren; none for minutes of an order from before there were any. */
  parcels: readonly Parcel[]
  address: AddressDto | null
  /** What to pay, to where, until when; null for another way of paying. */
  transfer: SessionDto["data"] | null
  /** The code to pay by, until when; null for another way of paying. */
  qris: QrisDto | null
  /** The gateway's page to pay on, until when; null for another way of paying. */
  redirect: RedirectDto | null
  /** What a transfer or QRIS has to bring, and what came; null: nothing is awaited. */
  transferSum: TransferSum | null
  /** Whether the parcel is paid in cash when it comes, and has not been yet. */
  isCashDue: boolean
}

const toOrder = async (dto: OrderDto): Promise<Order> => {
  const sessions = (dto.payment_collections ?? []).flatMap(
    (collection) => collection.payment_sessions ?? []
  )
  const sessionOf = (kind: string) =>
    sessions.find(({ provider_id: id }) => id.startsWith(`pp_${kind}_`))
  const [transfer, qris] = [sessionOf("transfer"), sessionOf("qris")]
  const key = orderToken(dto.id, config().STOREFRONT_SECRET)
  const [parcels, transferSum] = await Promise.all([
    getParcels({ orderId: dto.id, key }),
    transfer || qris ? getTransferSum(dto.id) : null,
  ])
  const isCancelled = dto.status === "canceled"
  return {
    id: dto.id,
    number: String(dto.display_id ?? ""),
    state:
      purchaseState(parcels.map(({ state }) => state)) ??
      (isCancelled ? "cancelled" : "awaiting_payment"),
    placedAt: dto.created_at,
    email: dto.email,
    total: dto.total,
    parcels,
    address: dto.shipping_address ?? null,
    transfer: transfer?.data ?? null,
    qris: qris?.qris ?? null,
    redirect: sessionOf("midtrans")?.redirect ?? null,
    transferSum,
    isCashDue:
      dto.payment_status === "authorized" && sessionOf("cod") !== undefined,
  }
}

/** The page of an order, with the key that lets anyone in who has it. */
export const guestOrderHref = (id: string): string =>
  `/pesanan/${id}?kunci=${orderToken(id, config().STOREFRONT_SECRET)}`

/** The picture of an order's QRIS code, for the gallery of a phone. */
export const qrisPictureHref = (id: string): string =>
  `/api/pesanan/${id}/qris?kunci=${orderToken(id, config().STOREFRONT_SECRET)}`

/** Where somebody goes who has just ordered: guests need the key. */
export const orderHref = async (id: string): Promise<string> =>
  (await buyerToken()) ? `/pesanan/${id}` : guestOrderHref(id)

/**
 * An order for the person who may see it: whoever has its key, or the customer
 * who placed it. Null for anyone else, as for an order that does not exist.
 */
export async function getOrder(
  id: string,
  key: string | undefined
): Promise<Order | null> {
  if (!/^order_[A-Za-z0-9]{10,40}$/.test(id)) return null
  const hasKey = isOrderToken(id, key, config().STOREFRONT_SECRET)
  const customer = hasKey ? null : await getCustomer()
  if (!hasKey && !customer) return null
  try {
    const { order } = await api.get(
      z.object({ order: OrderDto }),
      `/store/orders/${id}`,
      {
        query: { fields: ORDER_FIELDS },
        orderKey: hasKey ? key : undefined,
        token: await buyerToken(),
      }
    )
    if (!hasKey && order.customer_id !== customer?.id) return null
    return await toOrder(order)
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}
