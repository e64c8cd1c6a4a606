import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import {
  acceptShopInvitationWorkflow,
  invitePesantrenWorkflow,
} from "@pasar-santri/opop/workflows"
import { readRows } from "../../lib/query"
import { loginOf } from "../logins"
import { type Admin, type Cast, doer, type Officer } from "./cast"
import type { DemoSeller } from "./sellers"

/** Takes a link to a shop; who had none until now becomes a seller. Answers the membership. */
export async function takeLink(
  container: MedusaContainer,
  {
    cast,
    who: { email, name },
    token,
  }: { cast: Cast; who: DemoSeller; token: string }
): Promise<string> {
  const known = cast.sellers.get(email)
  const { result } = await acceptShopInvitationWorkflow(container).run({
    input: {
      by: known ?? doer("seller", { id: "", name }),
      ...{ token, email, name, phone: null },
      auth_identity_id: loginOf(cast.logins, email),
    },
  })
  cast.sellers.set(email, doer("seller", { id: result.seller_id, name }))
  return result.id
}

const Row = z.object({ id: z.string() })

/** Invites the owner of a shop, who takes the link. Nothing when it has people already. */
export async function bringOwner(
  container: MedusaContainer,
  input: {
    cast: Cast
    who: DemoSeller
    by: Admin | Officer
    pesantren_id: string
  }
): Promise<void> {
  const { cast, who, by, pesantren_id } = input
  const members = await readRows(container, {
    ...{ entity: "shop_member", fields: ["id"], filters: { pesantren_id } },
    row: Row,
  })
  if (members.length > 0) return
  const { result } = await invitePesantrenWorkflow(container).run({
    input: { by, pesantren_id, email: who.email },
  })
  await takeLink(container, { cast, who, token: result.token })
}
