import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { OpopBadge } from "../../lib/register"
import type { ShopState } from "../../lib/shop-states"
import { Pesantren } from "./models/pesantren"
import { PesantrenRecord } from "./models/pesantren-record"
import { Shop } from "./models/shop"
import { ShopChange } from "./models/shop-change"
import {
  countStatement,
  districtFacetStatement,
  pageStatement,
  type PesantrenSearch,
} from "./sql"

/** A pesantren as lists show it. */
export type PesantrenRow = {
  id: string
  slug: string
  name: string
  image: string | null
  opop_badge: OpopBadge | null
  is_demo: boolean
  district_code: string
  regency_code: string
  province_code: string
  state: ShopState
  story: string | null
  story_en: string | null
}

export type PesantrenPage = {
  rows: PesantrenRow[]
  count: number
  districts: { value: string; count: number }[]
}

/**
 * The register and the shops; every write goes through a workflow. Lists are
 * read by SQL of this module's own tables, because they search, sort by the
 * shop and count per district in one go.
 */
export class PesantrenModuleService extends MedusaService({
  Pesantren,
  PesantrenRecord,
  Shop,
  ShopChange,
}) {
  /** One page of the pesantren that match, their number and their districts. */
  @InjectManager()
  async searchPesantren(
    search: PesantrenSearch,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<PesantrenPage> {
    const { manager } = context
    if (!manager) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        "Called outside of a managed service method"
      )
    }
    const page = pageStatement(search)
    const count = countStatement(search)
    const facet = districtFacetStatement(search)
    const [rows, [total], districts] = await Promise.all([
      manager.execute<PesantrenRow[]>(page.sql, page.bindings),
      manager.execute<{ count: number }[]>(count.sql, count.bindings),
      manager.execute<PesantrenPage["districts"]>(facet.sql, facet.bindings),
    ])
    return { rows, count: total?.count ?? 0, districts }
  }
}
