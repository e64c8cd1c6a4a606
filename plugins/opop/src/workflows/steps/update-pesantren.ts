import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import type { UpdatePesantren } from "../../lib/pesantren-input"
import { toChangedRow } from "../../lib/pesantren-rows"
import { PESANTREN_MODULE } from "../../modules/pesantren"

/**
 * Changes entries, their records and the texts of their shops; undo writes back
 * what stood there. Throws `pesantren_not_found`.
 */
export const updatePesantrenStep = createStep(
  "update-pesantren",
  async (changes: UpdatePesantren[], { container }) => {
    const service = container.resolve(PESANTREN_MODULE)
    const ids = changes.map((change) => change.id)
    const before = await service.listPesantrens(
      { id: ids },
      { relations: ["record", "shop"], take: ids.length }
    )
    const found = new Map(before.map((entry) => [entry.id, entry]))
    const parts = changes.map(({ id, record, shop }) => {
      const entry = found.get(id)
      if (!entry) {
        throw fail("pesantren_not_found")
      }
      return {
        record: record && { ...record, id: entry.record.id },
        shop: shop && { ...shop, id: entry.shop.id },
      }
    })
    await service.updatePesantrens(changes.map(toChangedRow))
    await service.updatePesantrenRecords(parts.flatMap((p) => p.record ?? []))
    await service.updateShops(parts.flatMap((p) => p.shop ?? []))
    return new StepResponse(ids, before)
  },
  async (before, { container }) => {
    if (!before?.length) {
      return
    }
    const service = container.resolve(PESANTREN_MODULE)
    await service.updatePesantrens(
      before.map(({ record: _r, shop: _s, ...entry }) => entry)
    )
    await service.updatePesantrenRecords(
      before.map(({ record: { pesantren: _p, ...record } }) => record)
    )
    await service.updateShops(
      before.map(({ shop }) => ({
        id: shop.id,
        name: shop.name,
        story: shop.story,
        story_en: shop.story_en,
        banner: shop.banner,
      }))
    )
  }
)
