import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import { PESANTREN_MODULE } from "../../modules/pesantren"

export type SlugOwner = {
  slug: string
  /** The entry that may have it; without one nobody may. */
  id?: string
}

/** Passes when no other pesantren has one of the slugs. Throws `slug_taken`. */
export const requireFreeSlugsStep = createStep(
  "require-free-slugs",
  async (owners: SlugOwner[], { container }) => {
    const taken = await container
      .resolve(PESANTREN_MODULE)
      .listPesantrens(
        { slug: owners.map((owner) => owner.slug) },
        { select: ["id", "slug"], take: owners.length }
      )
    const holder = new Map(taken.map((entry) => [entry.slug, entry.id]))
    const seen = new Set<string>()
    for (const { slug, id } of owners) {
      const other = holder.get(slug)
      if (seen.has(slug) || (other !== undefined && other !== id)) {
        throw fail("slug_taken", { slug })
      }
      seen.add(slug)
    }
    return new StepResponse(undefined)
  }
)
