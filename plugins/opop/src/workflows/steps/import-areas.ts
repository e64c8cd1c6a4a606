import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { buildAreas } from "../../lib/area"
import { areaFolder, readAreaFiles } from "../../lib/area-files"
import { AREA_MODULE } from "../../modules/area"

export type ImportAreasInput = {
  /** Another folder of the shape of `data/areas`; by default the shipped one. */
  folder?: string
}

/**
 * Loads the area files. Not undone: rows are only added and corrected, each run
 * ends in the same state, and others may rely on the areas at once.
 */
export const importAreasStep = createStep(
  "import-areas",
  async ({ folder }: ImportAreasInput, { container }) => {
    const rows = buildAreas(await readAreaFiles(folder ?? areaFolder()))
    return new StepResponse(
      await container.resolve(AREA_MODULE).importAreas(rows)
    )
  }
)
