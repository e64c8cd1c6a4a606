import type { InferTypeOf } from "@medusajs/framework/types"
import {
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { manager, type Shared } from "@pasar-santri/opop/lib/manager"
import { type FoldedRow, sumRows } from "../../lib/settlement/fold-file"
import type { SettlementState } from "../../lib/settlement/row-states"
import { CodSettlement } from "./models/cod-settlement"
import { CodSettlementRow } from "./models/cod-settlement-row"

export type SettlementRow = InferTypeOf<typeof CodSettlementRow>

/** A file that is kept, and who read it how. */
export type NewSettlement = {
  courier: string
  courier_key: string
  filename: string
  file_hash: string
  mapping: Record<string, unknown>
  fault_count: number
  imported_by: string
  rows: readonly FoldedRow[]
}

export type RowMove = {
  id: string
  from: readonly SettlementState[]
  patch: Partial<
    Pick<
      SettlementRow,
      | "state"
      | "reason"
      | "shop_order_id"
      | "order_id"
      | "payment_id"
      | "note"
      | "decided_by"
      | "decided_at"
    >
  >
}

/** Money as Medusa keeps it beside the column of a number. */
const raw = (column: string) =>
  `case when ${column} is not null then
    jsonb_build_object('value', ${column}::text, 'precision', 20) end`

/** Rows of a settlement; those of the courier that are known stay as they are. */
const INSERT_ROWS = `
  insert into cod_settlement_row (id, settlement_id, courier_key, line,
    tracking_number, gross, raw_gross, fee, raw_fee, net, raw_net, paid_on,
    reference, nth, state, reason)
  select 'codrow_' || gen_random_uuid(), ?, ?, r.line, r.tracking_number,
    r.gross, ${raw("r.gross")}, r.fee, ${raw("r.fee")}, r.net, ${raw("r.net")},
    r.paid_on, r.reference, r.nth,
    case when r.is_repeated then 'waiting' else 'pending' end,
    case when r.is_repeated then 'twice_in_file' end
  from jsonb_to_recordset(?::jsonb) as r(line int, tracking_number text,
    gross numeric, fee numeric, net numeric, paid_on text, reference text,
    nth int, is_repeated boolean)
  on conflict do nothing returning id`

/** Couriers' files of cash on delivery, and what became of their rows. */
export class CodSettlementModuleService extends MedusaService({
  CodSettlement,
  CodSettlementRow,
}) {
  /**
   * Keeps a file with its rows, both or neither. A file that is known stays as
   * it is, and so do rows that are. Answers how many rows are new.
   */
  @InjectTransactionManager()
  async keepSettlement(
    { rows, ...file }: NewSettlement,
    @MedusaContext() context: Shared = {}
  ): Promise<{ id: string; added: number }> {
    const { file_hash, courier_key } = file
    // The same file twice at once: the second finds what the first has kept.
    await manager(context).execute(
      "select pg_advisory_xact_lock(hashtextextended(?, 0))",
      [file_hash]
    )
    const [known] = await this.listCodSettlements(
      { file_hash },
      { take: 1 },
      context
    )
    const { id } =
      known ??
      (await this.createCodSettlements(
        { ...file, ...sumRows(rows), row_count: rows.length },
        context
      ))
    const added = await manager(context).execute<{ id: string }[]>(
      INSERT_ROWS,
      [id, courier_key, JSON.stringify(rows)]
    )
    return { id, added: added.length }
  }

  /**
   * Moves a row on when it is still where it was seen. Answers what it was;
   * undefined: it has moved, or is none.
   */
  @InjectTransactionManager()
  async moveRow(
    { id, from, patch }: RowMove,
    @MedusaContext() context: Shared = {}
  ): Promise<SettlementRow | undefined> {
    await manager(context).execute(
      "select id from cod_settlement_row where id = ? for update",
      [id]
    )
    const [before] = await this.listCodSettlementRows({ id }, {}, context)
    if (!before || !from.includes(before.state)) return undefined
    await this.updateCodSettlementRows({ id, ...patch }, context)
    return before
  }
}
