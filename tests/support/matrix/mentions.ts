import type { MedusaContainer } from "@medusajs/framework/types"
import { countMentions } from "./database.ts"

/**
 * Counts the rows that mention any of some texts. Reads a table again only when
 * its digest is another than the last time: most calls change nothing.
 */
export class Mentions {
  readonly #known = new Map<string, { digest: string; count: number }>()

  constructor(
    private readonly container: MedusaContainer,
    private readonly texts: readonly string[]
  ) {}

  async count(snapshot: ReadonlyMap<string, string>): Promise<number> {
    const stale = [...snapshot].filter(
      ([table, digest]) => this.#known.get(table)?.digest !== digest
    )
    const counts = await countMentions(
      this.container,
      stale.map(([table]) => table),
      this.texts
    )
    for (const [table, digest] of stale)
      this.#known.set(table, { digest, count: counts.get(table) ?? 0 })
    return [...snapshot.keys()].reduce(
      (sum, table) => sum + (this.#known.get(table)?.count ?? 0),
      0
    )
  }
}
