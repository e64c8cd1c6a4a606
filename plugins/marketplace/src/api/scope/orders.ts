import type {
  OfficerRoute,
  ScopeTable,
  SellerRoute,
} from "@pasar-santri/opop/api/scope/types"
import { MEMBER_ROLES } from "@pasar-santri/opop/lib/roles"
import { ORDER_READERS, SENDERS, STEPPERS } from "../../lib/order-states"
import { BREAK_READERS } from "../../lib/breaks"
import { findShopOrderOwner } from "../../queries/find-shop-order-owner"
import { BreaksQuery } from "../break-validators"
import {
  CancelBody,
  CashOnDeliveryBody,
  HandOverBody,
  LabelsQuery,
  MoveBody,
  OfficerOrdersQuery,
  OfficerRetrackBody,
  OrdersQuery,
  PackListQuery,
  ProcessManyBody,
  ShipBody,
  ShipManyBody,
  StepInBody,
} from "../order-validators"
import { MISSES_READERS, SearchMissesQuery } from "../search-misses-validators"

const owner = { owner: { entity: "shop_order", param: "id" } }
const post = (path: string) => ({ method: "POST", path }) as const
const get = (path: string) => ({ method: "GET", path }) as const

const ORDER = "/seller/orders/:id"

/**
 * A suspended shop sells nothing new, and still owes what was bought: its
 * people may pack, send and cancel.
 */
const seller: SellerRoute[] = [
  { ...get("/seller/orders"), roles: MEMBER_ROLES, query: OrdersQuery },
  { ...get(ORDER), roles: MEMBER_ROLES, ...owner },
  {
    ...post(`${ORDER}/process`),
    ...{ roles: SENDERS, shop: "any", body: MoveBody },
    ...owner,
  },
  {
    ...post(`${ORDER}/ship`),
    ...{ roles: SENDERS, shop: "any", body: ShipBody },
    ...owner,
  },
  {
    ...post(`${ORDER}/retrack`),
    ...{ roles: SENDERS, shop: "any", body: ShipBody },
    ...owner,
  },
  {
    ...post(`${ORDER}/booking`),
    ...{ roles: SENDERS, shop: "any", body: MoveBody },
    ...owner,
  },
  {
    ...post(`${ORDER}/cancel`),
    ...{ roles: SENDERS, shop: "any", body: CancelBody },
    ...owner,
  },
  {
    ...post(`${ORDER}/hand-over`),
    ...{ roles: SENDERS, shop: "any", body: HandOverBody },
    ...owner,
  },
  { ...get("/seller/couriers"), roles: MEMBER_ROLES },
  { ...get("/seller/cash-on-delivery"), roles: MEMBER_ROLES },
  {
    ...post("/seller/cash-on-delivery"),
    ...{ roles: SENDERS, body: CashOnDeliveryBody },
  },
  // Whose the orders are is looked at for each id: `loadPrintable`.
  { ...get("/seller/order-labels"), roles: SENDERS, query: LabelsQuery },
  { ...get("/seller/order-pack-list"), roles: SENDERS, query: PackListQuery },
  {
    ...post("/seller/order-beginnings"),
    ...{ roles: SENDERS, shop: "any", body: ProcessManyBody },
  },
  {
    ...post("/seller/order-shipments"),
    ...{ roles: SENDERS, shop: "any", body: ShipManyBody },
  },
]

const officer: OfficerRoute[] = [
  {
    ...get("/officer/orders"),
    roles: ORDER_READERS,
    query: OfficerOrdersQuery,
  },
  { ...get("/officer/orders/:id"), roles: ORDER_READERS, ...owner },
  {
    ...post("/officer/orders/:id/step-in"),
    ...{ roles: STEPPERS, body: StepInBody },
    ...owner,
  },
  {
    ...post("/officer/orders/:id/retrack"),
    ...{ roles: STEPPERS, body: OfficerRetrackBody },
    ...owner,
  },
  { ...get("/officer/couriers"), roles: STEPPERS },
  { ...get("/officer/breaks"), roles: BREAK_READERS, query: BreaksQuery },
  ...["/officer/search-misses", "/officer/search-misses-export"].map(
    (path) => ({
      ...get(path),
      ...{ roles: MISSES_READERS, query: SearchMissesQuery },
    })
  ),
]

/** What shops and office do with orders. */
export const ORDERS_SCOPE: ScopeTable = {
  ...{ officer, seller },
  owners: { shop_order: findShopOrderOwner },
}
