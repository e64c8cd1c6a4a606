import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CreatePesantren } from "../../lib/pesantren-input"
import { toNewRow } from "../../lib/pesantren-rows"
import { PESANTREN_MODULE } from "../../modules/pesantren"

/** Creates entries with their records and shops; undo removes them again. */
export const createPesantrenStep = createStep(
  "create-pesantren",
  async (pesantren: CreatePesantren[], { container }) => {
    const service = container.resolve(PESANTREN_MODULE)
    const rows = pesantren.map(toNewRow)
    const created = await service.createPesantrens(
      rows.map(({ record: _r, shop: _s, ...row }) => row)
    )
    const ids = created.map((entry) => entry.id)
    const of = <T>(parts: T[]) =>
      parts.map((part, index) => ({ ...part, pesantren_id: ids[index] }))
    await service.createPesantrenRecords(of(rows.map((row) => row.record)))
    await service.createShops(of(rows.map((row) => row.shop)))
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve(PESANTREN_MODULE).deletePesantrens(ids)
    }
  }
)
