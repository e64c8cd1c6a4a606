import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Removes files that no row names any more. Cannot be undone, so it comes last;
 * one that cannot be removed is told to the operator and stops nothing.
 */
export const dropFilesStep = createStep(
  "drop-files",
  async (ids: string[], { container }) => {
    const files = container.resolve(Modules.FILE)
    for (const id of ids)
      await files.deleteFiles([id]).catch((error: unknown) => {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`file.not_removed ${id}: ${String(error)}`)
      })
    return new StepResponse(ids.length)
  }
)
