import type { MedusaContainer } from "@medusajs/framework/types"
import { editPesantrenWorkflow } from "@pasar-santri/opop/workflows"
import { type Cast, find } from "./cast"
import { onceByLog } from "./log"

/** Entries that the verifier has looked at. */
const CHECKED = [
  ...["darul-halimun", "syifaul-cikembar", "contoh-cireunghas"],
  "contoh-parungkuda",
] as const

/** Marks entries of the register as checked. */
export async function verifyEntries(
  container: MedusaContainer,
  { cast, idOf }: { cast: Cast; idOf: (slug: string) => string }
): Promise<void> {
  const by = find(cast.officers, "verifikator")
  for (const slug of CHECKED) {
    const id = idOf(slug)
    const once = await onceByLog(container, { entity_id: id })
    await once("pesantren.verified", () =>
      editPesantrenWorkflow(container).run({
        input: {
          ...{ by, id, changes: {}, territory: ["32.02"], verifies: true },
          action: "pesantren.verified",
        },
      })
    )
  }
}
