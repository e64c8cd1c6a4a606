import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isDeepStrictEqual } from "node:util"
import { failSettlement } from "../../faults/settlement"
import { courierKey } from "../../lib/settlement/fold-file"
import { COD_SETTLEMENT_MODULE } from "../../modules/cod-settlement"
import {
  readSettlementFile,
  type SettlementUpload,
} from "../../queries/settlement/read-file"

export interface KeepSettlementInput extends SettlementUpload {
  /** As the officer wrote it. */
  courier: string
  filename: string
  /** Whether rows that cannot be read are left out instead of refused. */
  skip_faulty: boolean
  /** The officer's id. */
  by: string
}

/**
 * Reads a courier's file and keeps it with its rows. Without undo: what the
 * courier said is a fact, and reading it again changes nothing. Throws
 * `settlement_faulty`, `settlement_empty`, `settlement_read_otherwise`, and
 * what reading the file does.
 */
export const keepSettlementStep = createStep(
  "keep-settlement",
  async (input: KeepSettlementInput, { container }) => {
    const { courier, filename, mapping, by } = input
    const file = await readSettlementFile(container, input)
    const [fault] = file.faults
    if (fault && !input.skip_faulty)
      throw failSettlement("settlement_faulty", {
        count: String(file.faults.length),
        line: String(fault.line),
      })
    if (file.rows.length === 0) throw failSettlement("settlement_empty")
    const module = container.resolve(COD_SETTLEMENT_MODULE)
    const { file_hash, rows } = file
    const courier_key = courierKey(courier)
    const [before] = await module.listCodSettlements({ file_hash })
    // Read otherwise its rows would not be known, and be kept once more.
    if (
      before &&
      (before.courier_key !== courier_key ||
        !isDeepStrictEqual(before.mapping, mapping))
    )
      throw failSettlement("settlement_read_otherwise", {
        ...{ filename: before.filename, courier: before.courier },
      })
    const { id, added } = await module.keepSettlement({
      ...{ courier, courier_key, filename, file_hash, mapping, rows },
      ...{ fault_count: file.faults.length, imported_by: by },
    })
    return new StepResponse({
      ...{ id, row_count: rows.length, new_count: added },
      fault_count: file.faults.length,
    })
  }
)
