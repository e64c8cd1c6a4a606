import type { Ask } from "./ask"
import type { Ignored } from "./table"

/**
 * An asking without what a table does not follow. The months stay, as a table
 * that does not read them has to be of some.
 */
export const followed = (ask: Ask, ignores: readonly Ignored[] = []): Ask => ({
  ...ask,
  ...Object.fromEntries(
    ignores.filter((name) => name !== "months").map((name) => [name, undefined])
  ),
})
