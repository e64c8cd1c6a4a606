import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import {
  inviteMemberWorkflow,
  removeMemberWorkflow,
} from "@pasar-santri/opop/workflows"
import { readRows } from "../../lib/query"
import { type Cast, find, type Seller } from "./cast"
import { MEMBERS, OPEN_MEMBER_INVITATION, ownerOf } from "./sellers"
import { takeLink } from "./take-link"

const Member = z.object({
  id: z.string(),
  seller_id: z.string(),
  removed_at: z.unknown(),
})
const Id = z.object({ id: z.string() })

type Input = { cast: Cast; idOf: (slug: string) => string }

/** Lets owners invite their people, who take the links. Answers how many came. */
export async function ensureMembers(
  container: MedusaContainer,
  { cast, idOf }: Input
): Promise<number> {
  let joined = 0
  for (const member of MEMBERS) {
    const { slug, role, email } = member
    const by = find(cast.sellers, ownerOf(slug).email)
    const pesantren_id = idOf(slug)
    const rows = await readRows(container, {
      entity: "shop_member",
      fields: ["id", "seller_id", "removed_at"],
      filters: { pesantren_id },
      row: Member,
    })
    const seller_id = cast.sellers.get(email)?.id
    const known = rows.find((row) => row.seller_id === seller_id)
    if (!known) joined += 1
    const id = known?.id ?? (await join())
    if (member.isRemoved && !known?.removed_at)
      await removeMemberWorkflow(container).run({ input: { by, id } })
    async function join(): Promise<string> {
      const { result } = await inviteMemberWorkflow(container).run({
        input: { by, pesantren_id, role, email },
      })
      return takeLink(container, { cast, who: member, token: result.token })
    }
  }
  await leaveOpen(container, {
    by: find(cast.sellers, ownerOf(OPEN_MEMBER_INVITATION.slug).email),
    pesantren_id: idOf(OPEN_MEMBER_INVITATION.slug),
  })
  return joined
}

/** A link that nobody has taken yet. */
async function leaveOpen(
  container: MedusaContainer,
  { by, pesantren_id }: { by: Seller; pesantren_id: string }
): Promise<void> {
  const { role, email } = OPEN_MEMBER_INVITATION
  const known = await readRows(container, {
    entity: "invitation",
    fields: ["id"],
    filters: { pesantren_id, email },
    row: Id,
  })
  if (known.length === 0)
    await inviteMemberWorkflow(container).run({
      input: { by, pesantren_id, role, email },
    })
}
