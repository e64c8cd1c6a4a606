import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { AreaLevel, AreaRow } from "../../lib/area"
import { readAreaQuery } from "../../lib/area-query"
import { Area } from "./models/area"
import { IMPORT_SQL, namedLike, rankedSearch } from "./sql"

/** An area as lists and pickers show it. */
export type AreaSummary = {
  id: string
  level: AreaLevel
  name: string
  full_name: string
  parent_id: string | null
}

export type SearchAreasInput = {
  /** What a person typed; without it the areas are listed in code order. */
  q?: string
  level?: AreaLevel
  /** Only areas below this code, at any depth. */
  parent?: string
  /** Only areas directly below `parent`; without parent: only provinces. */
  children_only?: boolean
  limit: number
}

export type ImportAreasResult = {
  created: number
  updated: number
  unchanged: number
}

/** Rows one import statement carries; bounds the size of its parameter. */
const IMPORT_BATCH = 1000

type Shared = Context<SqlEntityManager>

/** Reads and loads areas. Searches are SQL, because they rank. */
export class AreaModuleService extends MedusaService({ Area }) {
  /**
   * The areas that match, best first: own name, then name and place
   * (`caringin bogor`), then beginnings, then any part. When no area has all
   * the words, the nearest spellings (`sukabmi`) are answered instead.
   */
  @InjectManager()
  async searchAreas(
    input: SearchAreasInput,
    @MedusaContext() context: Shared = {}
  ): Promise<AreaSummary[]> {
    const query = readAreaQuery(input.q ?? "")
    if (input.q?.trim() && query.words.length === 0) {
      return []
    }
    const found = await this.select_(rankedSearch(query, input), context)
    if (found.length > 0 || query.words.length === 0) {
      return found
    }
    return this.select_(namedLike(query, input), context)
  }

  /**
   * Creates missing areas and corrects changed ones, by code; deletes none.
   * Safe to repeat: a second run changes no row.
   */
  @InjectManager()
  async importAreas(
    rows: AreaRow[],
    @MedusaContext() context: Shared = {}
  ): Promise<ImportAreasResult> {
    return this.importAreas_(rows, context)
  }

  @InjectTransactionManager()
  protected async importAreas_(
    rows: AreaRow[],
    @MedusaContext() context: Shared = {}
  ): Promise<ImportAreasResult> {
    let created = 0
    let changed = 0
    for (let start = 0; start < rows.length; start += IMPORT_BATCH) {
      const batch = rows.slice(start, start + IMPORT_BATCH)
      const written = await manager(context).execute<{ created: boolean }[]>(
        IMPORT_SQL,
        [JSON.stringify(batch)]
      )
      changed += written.length
      created += written.filter((row) => row.created).length
    }
    return {
      created,
      updated: changed - created,
      unchanged: rows.length - changed,
    }
  }

  private async select_(
    { sql, bindings }: { sql: string; bindings: (string | number)[] },
    context: Shared
  ): Promise<AreaSummary[]> {
    return manager(context).execute<AreaSummary[]>(sql, bindings)
  }
}

/** The entity manager that the decorators put into the context. */
function manager(context: Shared): SqlEntityManager {
  const found = context.transactionManager ?? context.manager
  if (!found) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "Called outside of a managed service method"
    )
  }
  return found
}
