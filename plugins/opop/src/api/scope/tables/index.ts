import type { ScopeTable } from "../types"
import { accessScope } from "./access"

const TABLES: readonly ScopeTable[] = [accessScope]

/** Every route of `/officer` and `/seller`, and whose rows they are about. */
export const SCOPES: ScopeTable = {
  officer: TABLES.flatMap(({ officer }) => officer),
  seller: TABLES.flatMap(({ seller }) => seller),
  owners: Object.fromEntries(
    TABLES.flatMap(({ owners }) => Object.entries(owners))
  ),
}
