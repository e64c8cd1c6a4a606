import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findFreeSlugs } from "../../queries/find-free-slugs"

/** An address for a new pesantren that no other has. Throws `slug_taken`. */
export const chooseSlugStep = createStep(
  "choose-slug",
  async (entry: { name: string; district_code: string }, { container }) => {
    const [slug = ""] = await findFreeSlugs(container, [entry])
    return new StepResponse(slug)
  }
)
