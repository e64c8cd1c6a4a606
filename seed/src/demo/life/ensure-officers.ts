import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import {
  acceptOfficerInvitationWorkflow,
  inviteOfficerWorkflow,
} from "@pasar-santri/opop/workflows"
import { readRows } from "../../lib/query"
import { accountOf, ACCOUNTS, emailOf } from "../accounts"
import { loginOf, type Logins } from "../logins"
import { type Admin, doer, find, type Officer } from "./cast"
import { type DemoGrant, GRANTS, OPEN_OFFICER_INVITATION } from "./officers"

const Row = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  grants: z
    .array(z.object({ role: z.string(), area_code: z.string() }).nullable())
    .nullish(),
})
type Row = z.output<typeof Row>

const readOfficers = async (
  container: MedusaContainer
): Promise<ReadonlyMap<string, Row>> => {
  const rows = await readRows(container, {
    entity: "officer",
    fields: ["id", "email", "name", "grants.role", "grants.area_code"],
    filters: {
      email: ACCOUNTS.filter(({ role }) => role === "officer").map(({ key }) =>
        emailOf(key)
      ),
    },
    row: Row,
  })
  return new Map(rows.map((row) => [row.email, row]))
}

/** A grant that was there once is not given again. */
const isGiven = (row: Row | undefined, { role, area }: DemoGrant): boolean =>
  (row?.grants ?? []).some(
    (grant) => grant?.role === role && grant.area_code === area
  )

/**
 * Lets heads and the administrator invite the officers, and these accept.
 * Answers them by the key of the account, and how many roles were given.
 */
export async function ensureOfficers(
  container: MedusaContainer,
  { admin, logins }: { admin: Admin; logins: Logins }
): Promise<{ officers: Map<string, Officer>; given: number }> {
  const known = await readOfficers(container)
  const officers = new Map<string, Officer>()
  let given = 0
  for (const grant of GRANTS) {
    const { key } = grant
    const row = known.get(emailOf(key))
    if (isGiven(row, grant)) {
      if (row) officers.set(key, doer("officer", row))
      continue
    }
    const head = grant.by ? officers.get(grant.by) : undefined
    const id = await join(container, {
      grant,
      by: head ?? admin,
      login: loginOf(logins, emailOf(key)),
    })
    officers.set(key, doer("officer", { id, name: accountOf(key).name }))
    given += 1
  }
  return { officers, given }
}

async function join(
  container: MedusaContainer,
  { grant, by, login }: { grant: DemoGrant; by: Admin | Officer; login: string }
): Promise<string> {
  const { key, role, area } = grant
  const email = emailOf(key)
  const { result: made } = await inviteOfficerWorkflow(container).run({
    input: {
      ...{ by, role, area_code: area, email },
      territory: by.type === "admin" ? null : [area],
    },
  })
  const { name } = accountOf(key)
  const { result } = await acceptOfficerInvitationWorkflow(container).run({
    input: {
      by: doer("officer", { id: "", name }),
      ...{ token: made.token, auth_identity_id: login, email, name },
      phone: null,
    },
  })
  return result.officer_id
}

const Id = z.object({ id: z.string() })

/** Leaves one officer's link open. Answers whether it was made now. */
export async function ensureOpenOfficerInvitation(
  container: MedusaContainer,
  officers: ReadonlyMap<string, Officer>
): Promise<boolean> {
  const { email, role, area, by } = OPEN_OFFICER_INVITATION
  const known = await readRows(container, {
    entity: "invitation",
    fields: ["id"],
    filters: { email, kind: "officer" },
    row: Id,
  })
  if (known.length > 0) return false
  await inviteOfficerWorkflow(container).run({
    input: {
      ...{ by: find(officers, by), role, area_code: area, email },
      territory: [area],
    },
  })
  return true
}
