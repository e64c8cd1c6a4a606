import { joinTables } from "@pasar-santri/opop/api/scope/join-tables"
import type { ScopeTable } from "@pasar-santri/opop/api/scope/types"
import { MONEY_SCOPE } from "./money"
import { ORDERS_SCOPE } from "./orders"

/** Every route of `/officer` and `/seller` of this plugin, and whose rows they are about. */
export const MARKETPLACE_SCOPE: ScopeTable = joinTables([
  ORDERS_SCOPE,
  MONEY_SCOPE,
])
