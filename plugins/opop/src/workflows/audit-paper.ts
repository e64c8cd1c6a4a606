import type { Actor } from "../lib/actor"
import { seenNumber } from "../lib/paper-number"
import type { PaperKind, PaperOwner } from "../lib/papers"
import type { AuditInput } from "./steps/record-audit"

type AuditedPaper = {
  id: string
  owner_type: PaperOwner
  owner_id: string
  kind: PaperKind
  number: string | null
  valid_until: string | null
  pesantren_id: string | null
  area_code: string | null
}

/** What the log says of a paper; numbers of persons masked. */
export const auditPaper = ({
  paper,
  ...entry
}: {
  by: Actor
  action: string
  paper: AuditedPaper
  reason?: string | null
  before?: Record<string, unknown>
  after?: Record<string, unknown>
}): AuditInput => ({
  ...entry,
  entity: "paper",
  entity_id: paper.id,
  case_id: paper.owner_type === "pesantren" ? null : paper.owner_id,
  pesantren_id: paper.pesantren_id,
  area_code: paper.area_code,
  after: {
    kind: paper.kind,
    number: seenNumber(paper),
    valid_until: paper.valid_until,
    ...entry.after,
  },
})
