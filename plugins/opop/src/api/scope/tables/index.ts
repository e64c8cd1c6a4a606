import type { ScopeTable } from "../types"
import { accessScope } from "./access"
import { applicationsScope } from "./applications"
import { deliveryScope } from "./delivery"
import { listingsScope } from "./listings"
import { papersScope } from "./papers"
import { registerScope } from "./register"
import { shopProfileScope } from "./shop-profile"

const TABLES: readonly ScopeTable[] = [
  accessScope,
  applicationsScope,
  papersScope,
  registerScope,
  listingsScope,
  shopProfileScope,
  deliveryScope,
]

/** Every route of `/officer` and `/seller`, and whose rows they are about. */
export const SCOPES: ScopeTable = {
  officer: TABLES.flatMap(({ officer }) => officer),
  seller: TABLES.flatMap(({ seller }) => seller),
  owners: Object.fromEntries(
    TABLES.flatMap(({ owners }) => Object.entries(owners))
  ),
}
