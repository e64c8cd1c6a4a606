import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type {
  CreatePesantren,
  UpdatePesantren,
} from "../../lib/pesantren-input"
import type { OpopBadge } from "../../lib/register"
import type { ShopState } from "../../lib/shop-states"
import { manager, type Shared } from "../../lib/manager"
import {
  INSERT_ENTRIES,
  INSERT_RECORDS,
  INSERT_SHOPS,
  toChange,
  toInsert,
  UPDATE_ENTRIES,
  UPDATE_RECORDS,
} from "./import-sql"
import { KnownDifference } from "./models/known-difference"
import { Pesantren } from "./models/pesantren"
import { PesantrenRecord } from "./models/pesantren-record"
import { Shop } from "./models/shop"
import { ShopChange } from "./models/shop-change"
import {
  countStatement,
  districtFacetStatement,
  pageStatement,
  regencyFacetStatement,
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

/** Pesantren in each area of one level. */
export type AreaCounts = { value: string; count: number }[]

export type PesantrenPage = {
  rows: PesantrenRow[]
  count: number
  regencies: AreaCounts
  districts: AreaCounts
}

export type ShopMove = {
  shop_id: string
  from_state: ShopState
  to_state: ShopState
  reason: string | null
  actor_type: string
  actor_id: string | null
}

/** Rows that one statement of an import carries. */
const IMPORT_BATCH = 500

const batchesOf = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / IMPORT_BATCH) }, (_, index) =>
    rows.slice(index * IMPORT_BATCH, (index + 1) * IMPORT_BATCH)
  )

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
  KnownDifference,
}) {
  /** One page of the pesantren that match, their number and where they lie. */
  @InjectManager()
  async searchPesantren(
    search: PesantrenSearch,
    @MedusaContext() context: Shared = {}
  ): Promise<PesantrenPage> {
    const em = manager(context)
    const page = pageStatement(search)
    const count = countStatement(search)
    const byRegency = regencyFacetStatement(search)
    const byDistrict = districtFacetStatement(search)
    const [rows, [total], regencies, districts] = await Promise.all([
      em.execute<PesantrenRow[]>(page.sql, page.bindings),
      em.execute<{ count: number }[]>(count.sql, count.bindings),
      em.execute<AreaCounts>(byRegency.sql, byRegency.bindings),
      em.execute<AreaCounts>(byDistrict.sql, byDistrict.bindings),
    ])
    return { rows, count: total?.count ?? 0, regencies, districts }
  }

  /**
   * Moves a shop on and writes down who did it and why, both or neither.
   * Answers the id of that note, or null when the shop is no longer in
   * `from_state`: of two moves at once the second waits for the first and is
   * told.
   */
  @InjectManager()
  async moveShop(
    move: ShopMove,
    @MedusaContext() context: Shared = {}
  ): Promise<string | null> {
    return this.moveShop_(move, context)
  }

  @InjectTransactionManager()
  protected async moveShop_(
    move: ShopMove,
    @MedusaContext() context: Shared = {}
  ): Promise<string | null> {
    const { shop_id, from_state, to_state } = move
    const locked = await manager(context).execute<{ id: string }[]>(
      "select id from shop where id = ? and state = ? and deleted_at is null for update",
      [shop_id, from_state]
    )
    if (locked.length === 0) {
      return null
    }
    await this.updateShops({ id: shop_id, state: to_state }, context)
    const note = await this.createShopChanges(move, context)
    return note.id
  }

  /** Those of the addresses that are taken. */
  @InjectManager()
  async takenSlugs(
    slugs: readonly string[],
    @MedusaContext() context: Shared = {}
  ): Promise<string[]> {
    const rows = await manager(context).execute<{ slug: string }[]>(
      `select slug from pesantren
       where deleted_at is null and slug = any(string_to_array(?, ','))`,
      [slugs.join(",")]
    )
    return rows.map(({ slug }) => slug)
  }

  /**
   * Enters and changes many pesantren, all or none. Empty fields of a change
   * leave what there is. Answers the new ids in the order given; `onProgress`
   * is told how many rows are written, before they are to be seen.
   */
  @InjectManager()
  async importPesantren(
    input: { create: CreatePesantren[]; update: UpdatePesantren[] },
    onProgress: (done: number) => Promise<void>,
    @MedusaContext() context: Shared = {}
  ): Promise<string[]> {
    return this.importPesantren_(input, onProgress, context)
  }

  @InjectTransactionManager()
  protected async importPesantren_(
    input: { create: CreatePesantren[]; update: UpdatePesantren[] },
    onProgress: (done: number) => Promise<void>,
    @MedusaContext() context: Shared = {}
  ): Promise<string[]> {
    const em = manager(context)
    const ids: string[] = []
    let done = 0
    for (const batch of batchesOf(input.create)) {
      const rows = batch.map((entry) =>
        toInsert(entry, (prefix) => generateEntityId(undefined, prefix))
      )
      const values = [JSON.stringify(rows)]
      await em.execute(INSERT_ENTRIES, values)
      await em.execute(INSERT_RECORDS, values)
      await em.execute(INSERT_SHOPS, values)
      ids.push(...rows.map(({ id }) => id))
      await onProgress((done += batch.length))
    }
    for (const batch of batchesOf(input.update)) {
      const values = [JSON.stringify(batch.map(toChange))]
      await em.execute(UPDATE_ENTRIES, values)
      await em.execute(UPDATE_RECORDS, values)
      await onProgress((done += batch.length))
    }
    return ids
  }
}
