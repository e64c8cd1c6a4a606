import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { manager, type Shared } from "../../lib/manager"
import type { MatchedRow } from "../../lib/register-import/match"
import { Intervention } from "./models/intervention"
import { RegisterImport } from "./models/register-import"
import { StageChange } from "./models/stage-change"
import { Visit } from "./models/visit"
import {
  CLAIM_IMPORT,
  FORGET_PREVIEWS,
  type ImportRowFilter,
  importRowsStatement,
} from "./sql"

/** What officers see and do in the field, and how the register grows. */
export class MappingModuleService extends MedusaService({
  Visit,
  Intervention,
  StageChange,
  RegisterImport,
}) {
  /**
   * Takes an import to apply it; answers whether it is ours. One that was taken
   * ten minutes ago and never ended (the process was killed) can be taken again.
   */
  @InjectTransactionManager()
  async claimImport(
    id: string,
    @MedusaContext() context: Shared = {}
  ): Promise<boolean> {
    const rows = await manager(context).execute<{ id: string }[]>(
      CLAIM_IMPORT,
      [id]
    )
    return rows.length === 1
  }

  /** Notes how many rows are written, beside the transaction that writes them. */
  @InjectTransactionManager()
  async reportImport(
    id: string,
    progress: number,
    @MedusaContext() context: Shared = {}
  ): Promise<void> {
    await manager(context).execute(
      "update register_import set progress = ?, updated_at = now() where id = ?",
      [progress, id]
    )
  }

  /** A page of the rows of a preview, and how many of that kind there are. */
  @InjectManager()
  async pageImportRows(
    search: {
      id: string
      only: ImportRowFilter
      limit: number
      offset: number
    },
    @MedusaContext() context: Shared = {}
  ): Promise<MatchedRow[]> {
    const { sql, bindings } = importRowsStatement(search)
    const rows = await manager(context).execute<{ row: MatchedRow }[]>(
      sql,
      bindings
    )
    return rows.map(({ row }) => row)
  }

  /** Empties previews of a week ago: they hold numbers of persons. */
  @InjectTransactionManager()
  async forgetPreviews(@MedusaContext() context: Shared = {}): Promise<void> {
    await manager(context).execute(FORGET_PREVIEWS)
  }

  /** Confirms a draft; answers whether it was one. */
  @InjectTransactionManager()
  async confirmIntervention(
    { id, by }: { id: string; by: string | null },
    @MedusaContext() context: Shared = {}
  ): Promise<boolean> {
    const rows = await manager(context).execute<{ id: string }[]>(
      `update intervention
       set confirmed_at = now(), confirmed_by = ?, updated_at = now()
       where id = ? and confirmed_at is null and deleted_at is null
       returning id`,
      [by, id]
    )
    return rows.length === 1
  }
}
