import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PESANTREN_MODULE } from "../../modules/pesantren"

/** The id of each slug that is taken. */
export const findPesantrenBySlugStep = createStep(
  "find-pesantren-by-slug",
  async (slugs: string[], { container }) => {
    const entries = await container
      .resolve(PESANTREN_MODULE)
      .listPesantrens(
        { slug: slugs },
        { select: ["id", "slug"], take: slugs.length }
      )
    return new StepResponse(
      Object.fromEntries(entries.map((entry) => [entry.slug, entry.id]))
    )
  }
)
