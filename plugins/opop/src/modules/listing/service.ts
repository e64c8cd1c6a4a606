import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { InferTypeOf } from "@medusajs/framework/types"
import { manager, type Shared } from "../../lib/manager"
import { CategoryRule } from "./models/category-rule"
import { Listing } from "./models/listing"
import { type ChangeState, ListingChange } from "./models/listing-change"
import { ListingItem } from "./models/listing-item"
import { PriceStockImport } from "./models/price-stock-import"
import { ShopHoliday } from "./models/shop-holiday"
import { StockPriceChange } from "./models/stock-price-change"

export type ListingRow = InferTypeOf<typeof Listing>
export type ListingPatch = Partial<Omit<ListingRow, "id" | "version">>

/** The columns of a row that are written back. */
const toPatch = ({
  created_at: _c,
  updated_at: _u,
  deleted_at: _d,
  ...row
}: ListingRow) => row

/**
 * Products with their approval, what is asked of them and wished for them, the
 * log of prices and stock, and the holidays of shops. Every write goes through
 * a workflow.
 */
export class ListingModuleService extends MedusaService({
  Listing,
  ListingItem,
  ListingChange,
  StockPriceChange,
  ShopHoliday,
  PriceStockImport,
  CategoryRule,
}) {
  /**
   * Changes a listing that still is at a version, and counts that up. Answers
   * false when somebody else was first: of two at once the second waits for
   * the first and is told.
   */
  @InjectManager()
  async changeListing(
    change: { id: string; version: number; patch: ListingPatch },
    @MedusaContext() context: Shared = {}
  ): Promise<boolean> {
    return this.changeListing_(change, context)
  }

  @InjectTransactionManager()
  protected async changeListing_(
    {
      id,
      version,
      patch,
    }: { id: string; version: number; patch: ListingPatch },
    @MedusaContext() context: Shared = {}
  ): Promise<boolean> {
    const locked = await manager(context).execute<{ id: string }[]>(
      "select id from listing where id = ? and version = ? and deleted_at is null for update",
      [id, version]
    )
    if (locked.length === 0) return false
    await this.writeRow_({ id, ...patch, version: version + 1 }, context)
    return true
  }

  /** Writes rows back as they were read: the undo of a change. */
  @InjectManager()
  async writeBackListings(
    rows: ListingRow[],
    @MedusaContext() context: Shared = {}
  ): Promise<void> {
    await this.writeBackListings_(rows, context)
  }

  @InjectTransactionManager()
  protected async writeBackListings_(
    rows: ListingRow[],
    @MedusaContext() context: Shared = {}
  ): Promise<void> {
    for (const row of rows) await this.writeRow_(toPatch(row), context)
  }

  /**
   * The content in SQL, because Medusa's own update merges JSON columns: what
   * is taken out of it has to be gone.
   */
  private async writeRow_(
    { data, ...row }: ListingPatch & { id: string; version?: number },
    context: Shared
  ): Promise<void> {
    if (data !== undefined)
      await manager(context).execute(
        "update listing set data = ?::jsonb where id = ?",
        [data === null ? null : JSON.stringify(data), row.id]
      )
    await this.updateListings(row, context)
  }

  /** Ends a wish that still waits; false when somebody else did before. */
  @InjectTransactionManager()
  async decideChange(
    decision: {
      id: string
      state: ChangeState
      reason: string | null
      decided_by: string | null
    },
    @MedusaContext() context: Shared = {}
  ): Promise<boolean> {
    const { id, state, reason, decided_by } = decision
    const rows = await manager(context).execute<{ id: string }[]>(
      `update listing_change
       set state = ?, reason = ?, decided_by = ?, decided_at = now(),
         updated_at = now()
       where id = ? and state = 'pending' and deleted_at is null returning id`,
      [state, reason, decided_by, id]
    )
    return rows.length === 1
  }

  /** Takes an import for applying; false when that was done before. */
  @InjectTransactionManager()
  async claimImport(
    id: string,
    @MedusaContext() context: Shared = {}
  ): Promise<boolean> {
    const rows = await manager(context).execute<{ id: string }[]>(
      `update price_stock_import
       set state = 'applied', applied_at = now(), updated_at = now()
       where id = ? and state = 'read' and deleted_at is null returning id`,
      [id]
    )
    return rows.length === 1
  }

  /** Whether another listing than this one, or a wish that waits, shows a picture too. */
  @InjectManager()
  async isPhotoShared(
    { url, listing_id }: { url: string; listing_id: string },
    @MedusaContext() context: Shared = {}
  ): Promise<boolean> {
    const rows = await manager(context).execute<{ id: string }[]>(
      `select id from listing
         where id <> ? and deleted_at is null and data @> ?::jsonb
       union all
       select id from listing_change
         where listing_id <> ? and state = 'pending' and deleted_at is null
           and "after" @> ?::jsonb
       limit 1`,
      [
        ...[listing_id, JSON.stringify({ photos: [{ url }] })],
        ...[listing_id, JSON.stringify({ value: [{ url }] })],
      ]
    )
    return rows.length > 0
  }

  /** The rules of categories that hold at a time, or of one category. */
  @InjectManager()
  async rulesAt(
    at: Date,
    @MedusaContext() context: Shared = {}
  ): Promise<InferTypeOf<typeof CategoryRule>[]> {
    const rows = await manager(context).execute<{ id: string }[]>(
      `select distinct on (category) id from category_rule
       where valid_from <= ? and deleted_at is null
       order by category, valid_from desc`,
      [at]
    )
    return this.listCategoryRules(
      { id: rows.map(({ id }) => id) },
      { take: rows.length, order: { category: "ASC" } },
      context
    )
  }
}
