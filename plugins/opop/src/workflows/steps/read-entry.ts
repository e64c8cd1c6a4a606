import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import { failAccess } from "../../faults/access"
import { versionOf } from "../../lib/register-version"
import { PESANTREN_MODULE } from "../../modules/pesantren"

export type ReadEntryInput = {
  id: string
  /** What the officer has looked at; when given, it must still be that. */
  version?: string | undefined
}

/**
 * The entry as it stands before a change, for the log. Throws
 * `pesantren_not_found`, `changed_meanwhile`.
 */
export const readEntryStep = createStep(
  "read-entry",
  async ({ id, version }: ReadEntryInput, { container }) => {
    const [entry] = await container
      .resolve(PESANTREN_MODULE)
      .listPesantrens({ id }, { relations: ["record"], take: 1 })
    if (!entry) throw fail("pesantren_not_found")
    if (version !== undefined && version !== versionOf(entry))
      throw failAccess("changed_meanwhile")
    const { record, ...face } = entry
    return new StepResponse({ ...face, record: { ...record, pesantren: null } })
  }
)
