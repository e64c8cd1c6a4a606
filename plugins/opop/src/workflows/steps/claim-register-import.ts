import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failRegister } from "../../faults/register"
import { MAPPING_MODULE } from "../../modules/mapping"

/**
 * Takes an import to apply it: of two who press the button one does. Undo makes
 * it a preview again. Throws `import_running`.
 */
export const claimRegisterImportStep = createStep(
  "claim-register-import",
  async ({ id }: { id: string }, { container }) => {
    const mapping = container.resolve(MAPPING_MODULE)
    if (!(await mapping.claimImport(id))) throw failRegister("import_running")
    return new StepResponse(undefined, id)
  },
  async (id, { container }) => {
    if (id)
      await container
        .resolve(MAPPING_MODULE)
        .updateRegisterImports({ id, state: "previewed", progress: 0 })
  }
)
