import { joinTables } from "../join-tables"
import type { ScopeTable } from "../types"
import { accessScope } from "./access"
import { applicationsScope } from "./applications"
import { deliveryScope } from "./delivery"
import { listingsScope } from "./listings"
import { papersScope } from "./papers"
import { registerScope } from "./register"
import { shopProfileScope } from "./shop-profile"

/** Every route of `/officer` and `/seller` of this plugin, and whose rows they are about. */
export const SCOPES: ScopeTable = joinTables([
  accessScope,
  applicationsScope,
  papersScope,
  registerScope,
  listingsScope,
  shopProfileScope,
  deliveryScope,
])
