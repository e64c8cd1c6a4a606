import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import {
  invitePesantrenWorkflow,
  revokeInvitationWorkflow,
} from "@pasar-santri/opop/workflows"
import { readRows } from "../../lib/query"
import { type Cast, find } from "./cast"

/** Pesantren with something to sell that were invited and have not come. */
const INVITED = [
  { slug: "contoh-cireunghas", isRevoked: false },
  { slug: "contoh-bantargadung", isRevoked: true },
] as const

const Row = z.object({ id: z.string(), revoked_at: z.unknown() })

/** Sends links to pesantren of the register, and takes one back. Answers how many were sent. */
export async function ensureInvitations(
  container: MedusaContainer,
  { cast, idOf }: { cast: Cast; idOf: (slug: string) => string }
): Promise<number> {
  const by = find(cast.officers, "verifikator")
  let sent = 0
  for (const { slug, isRevoked } of INVITED) {
    const pesantren_id = idOf(slug)
    const [known] = await readRows(container, {
      entity: "invitation",
      fields: ["id", "revoked_at"],
      filters: { pesantren_id, kind: "pesantren" },
      row: Row,
    })
    if (!known) sent += 1
    const id = known?.id ?? (await send(pesantren_id))
    if (isRevoked && !known?.revoked_at)
      await revokeInvitationWorkflow(container).run({ input: { by, id } })
  }
  return sent
  async function send(pesantren_id: string): Promise<string> {
    const { result } = await invitePesantrenWorkflow(container).run({
      input: { by, pesantren_id, email: null },
    })
    return result.invitation.id
  }
}
