import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { InvitationView } from "../mails/invitation"
import { loadPesantren, loadPlace } from "./load-names"
import { toReaders } from "./load-people"
import { loadRow } from "./load-rows"

const Row = z.object({
  id: z.string(),
  kind: z.enum(["pesantren", "member", "officer"]),
  role: z.string().nullable(),
  area_code: z.string().nullable(),
  pesantren_id: z.string().nullable(),
  email: z.string().nullable(),
  created_by_type: z.string(),
  expires_at: z.coerce.date(),
})

/** What the reader is asked to, and by whom. */
const kindOf = ({ kind, created_by_type }: z.output<typeof Row>) =>
  kind === "member" && created_by_type === "officer" ? "owner" : kind

/** An invitation of somebody by mail; undefined when it names nobody. */
export async function loadInvitationView(
  container: MedusaContainer,
  id: string
): Promise<InvitationView | undefined> {
  const row = await loadRow(container, {
    schema: Row,
    entity: "invitation",
    fields: Object.keys(Row.shape),
    filters: { id },
  })
  if (!row?.email) return undefined
  const { role, email, expires_at } = row
  const [pesantren, area, [reader]] = await Promise.all([
    loadPesantren(container, row.pesantren_id),
    loadPlace(container, row.area_code),
    toReaders(container, [{ name: "", email }]),
  ])
  return {
    ...{ id, role, area, email, kind: kindOf(row) },
    pesantren: pesantren?.name ?? "",
    locale: reader?.locale ?? "id",
    expires_at: expires_at.toISOString(),
  }
}
