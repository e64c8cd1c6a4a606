import type { MedusaContainer } from "@medusajs/framework/types"
import { failAccess } from "../faults/access"
import { withoutNumbers } from "../lib/application-audit"
import { judgeAction } from "../lib/application-rules"
import {
  APPLICATION_ACTIONS,
  type ApplicationAction,
  type ApplicationActor,
  OPEN_STATES,
  rolesFor,
} from "../lib/application-states"
import type { Sight } from "../lib/mask"
import { covers, type OfficerRole } from "../lib/roles"
import { ACCESS_MODULE } from "../modules/access"
import { APPLICATION_MODULE } from "../modules/application"
import type { ApplicationRow } from "../modules/application/service"
import { auditOf } from "./audit-of"
import { describeApplication } from "./describe-application"
import { findDuplicates, withoutForeign } from "./find-duplicates"
import { nameAreas } from "./name-areas"
import { needsFourEyes } from "./territory-rules"

/** Who of the office reads a case. */
export type OfficeReader = {
  type: ApplicationActor
  id: string | null
  /** Of an officer; null: an administrator, who may all. */
  grants: readonly { role: OfficerRole; area_code: string }[] | null
}

/** Who may read numbers of persons, masked, and whole when it is logged (DOMAIN.md 1). */
export const NUMBER_READERS: readonly OfficerRole[] = [
  "verifier",
  "head",
  "finance",
]

const holds = (
  { grants }: OfficeReader,
  roles: readonly OfficerRole[],
  area: string
): boolean =>
  grants === null ||
  grants.some(
    ({ role, area_code }) => roles.includes(role) && covers(area_code, area)
  )

function actionsFor(
  application: ApplicationRow,
  reader: OfficeReader,
  { fourEyes, appealed }: { fourEyes: boolean; appealed: string | null }
): string[] {
  const area = application.district_code ?? ""
  const may = (action: ApplicationAction) =>
    holds(reader, rolesFor(action), area) &&
    judgeAction(
      { ...application, appealed_decider: appealed },
      // Whether a reason is given shows only when it is done.
      { action, by: reader, reason: "…", fourEyes }
    ).transition !== null
  const isOpen = OPEN_STATES.some((state) => state === application.state)
  const mayDelegate = isOpen && holds(reader, ["head"], area)
  return [
    ...APPLICATION_ACTIONS.filter(may),
    ...(mayDelegate ? ["delegate"] : []),
    ...(isOpen && holds(reader, rolesFor("start_review"), area)
      ? ["assign"]
      : []),
    ...(holds(reader, NUMBER_READERS, area) ? ["reveal"] : []),
    ...(holds(reader, NOTE_WRITERS, area) ? ["note"] : []),
  ]
}

/** Who may write notes: all who work on cases. */
export const NOTE_WRITERS: readonly OfficerRole[] = [
  ...(["mentor", "verifier", "head", "finance"] as const),
]

/** The names of people, by their id. */
async function namePeople(
  container: MedusaContainer,
  application: ApplicationRow
) {
  const access = container.resolve(ACCESS_MODULE)
  const [[seller], [assignee]] = await Promise.all([
    access.listSellers({ id: application.seller_id }, { take: 1 }),
    application.assigned_to
      ? access.listOfficers({ id: application.assigned_to }, { take: 1 })
      : [],
  ])
  return {
    seller: { id: application.seller_id, name: seller?.name ?? null },
    assigned_to: application.assigned_to
      ? { id: application.assigned_to, name: assignee?.name ?? null }
      : null,
  }
}

/** Entries of the register that a pesantren may be, where none was chosen. */
async function findMatches(
  container: MedusaContainer,
  { pesantren_id, name, district_code, data }: ApplicationRow,
  { grants }: OfficeReader
) {
  if (pesantren_id || !name || !district_code) return []
  const found = await findDuplicates(container, {
    ...{ name, district_code, nspp: data.identity.nspp },
  })
  const visible = grants
    ? withoutForeign(
        found,
        grants.map(({ area_code }) => area_code)
      )
    : found
  const rows = visible.flatMap((row) => (row.id === null ? [] : [row]))
  const names = await nameAreas(
    container,
    rows.map((row) => row.district_code)
  )
  return rows.slice(0, 10).map((row) => ({
    ...{ id: row.id, name: row.name, why: row.by },
    place: names(row.district_code).full_name,
  }))
}

/**
 * A case as the office sees it, with what this reader may do. Numbers of
 * persons are masked, and left out for who may not read them. Throws
 * `row_not_found`.
 */
export async function getOfficeApplication(
  container: MedusaContainer,
  id: string,
  { reader, locale }: { reader: OfficeReader; locale: "id" | "en" }
) {
  const service = container.resolve(APPLICATION_MODULE)
  const [application] = await service.listApplications({ id }, { take: 1 })
  if (!application?.submitted_at) throw failAccess("row_not_found")
  const area = application.district_code ?? ""
  const sight: Sight = holds(reader, NUMBER_READERS, area) ? "masked" : "none"
  const [shown, people, notes, history, matches, fourEyes, [appealed]] =
    await Promise.all([
      describeApplication(container, application, {
        ...{ sight, locale, isOffice: true },
      }),
      namePeople(container, application),
      service.listApplicationNotes(
        { application_id: id },
        { order: { created_at: "ASC" }, take: 200 }
      ),
      auditOf(container, { case_id: id }),
      findMatches(container, application, reader),
      needsFourEyes(container, application.district_code),
      application.appeal_of
        ? service.listApplications({ id: application.appeal_of }, { take: 1 })
        : [],
    ])
  return {
    ...{ ...shown, ...people, matches, four_eyes: fourEyes },
    history:
      sight === "masked"
        ? history
        : history.map((entry) => ({
            ...entry,
            before: withoutNumbers(entry.before),
            after: withoutNumbers(entry.after),
          })),
    verified: markOf(
      application.verified_by_name,
      application.verified_at,
      application.verified_by
    ),
    decided: markOf(
      application.decided_by_name,
      application.decided_at,
      application.decided_by
    ),
    notes: notes.map((note) => ({
      ...{ id: note.id, author: note.author_name, text: note.text },
      created_at: note.created_at.toISOString(),
    })),
    can: actionsFor(application, reader, {
      ...{ fourEyes, appealed: appealed?.decided_by ?? null },
    }),
  }
}

const markOf = (name: string | null, at: Date | null, id: string | null) =>
  at ? { id, name, at: at.toISOString() } : null
