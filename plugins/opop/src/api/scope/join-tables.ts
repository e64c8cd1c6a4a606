import type { ScopeTable } from "./types"

/** Several tables as one: the parts of a plugin, or all plugins together. */
export const joinTables = (tables: readonly ScopeTable[]): ScopeTable => ({
  officer: tables.flatMap(({ officer }) => officer),
  seller: tables.flatMap(({ seller }) => seller),
  owners: Object.fromEntries(
    tables.flatMap(({ owners }) => Object.entries(owners))
  ),
})
