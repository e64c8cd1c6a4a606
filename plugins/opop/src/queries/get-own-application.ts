import type { MedusaContainer } from "@medusajs/framework/types"
import { failAccess } from "../faults/access"
import { APPLICATION_TRANSITIONS, isEditable } from "../lib/application-states"
import { APPLICATION_MODULE } from "../modules/application"
import { auditOf } from "./audit-of"
import { describeApplication } from "./describe-application"

/** What of the log is also the applicant's; the rest is between officers. */
const TOLD = new Set([
  "application.submitted",
  "application.review_started",
  "application.revision_requested",
  "application.verified",
  "application.approved",
  "application.rejected",
  "application.withdrawn",
  "application.reopened",
  "application.appealed",
])

/**
 * A case as its applicant sees it, with what may be done now and what happened
 * until now, without the names of officers. Throws `row_not_found`.
 */
export async function getOwnApplication(
  container: MedusaContainer,
  id: string,
  locale: "id" | "en"
) {
  const service = container.resolve(APPLICATION_MODULE)
  const [application] = await service.listApplications({ id }, { take: 1 })
  if (!application) throw failAccess("row_not_found")
  const [shown, log, appeals] = await Promise.all([
    describeApplication(container, application, {
      ...{ sight: "whole", locale, isOffice: false },
    }),
    auditOf(container, { case_id: id }),
    service.listApplications({ appeal_of: id }, { take: 20 }),
  ])
  const { state } = application
  const appeal = appeals.find((one) => one.state !== "withdrawn")
  const actions = APPLICATION_TRANSITIONS.filter(
    ({ from, who }) => from === state && who.includes("seller")
  ).map(({ action }): string => action)
  return {
    ...shown,
    appeal_id: appeal?.id ?? null,
    timeline: log
      .filter(({ action }) => TOLD.has(action))
      .map(({ action, at, actor, reason }) => ({
        ...{ action, at, by: actor.type, reason },
      }))
      .toReversed(),
    can: [
      ...actions,
      ...(isEditable(state) ? ["save"] : []),
      ...(state === "rejected" && !appeal ? ["appeal"] : []),
    ],
  }
}

/** The cases of a person, newest first. */
export async function listOwnApplications(
  container: MedusaContainer,
  sellerId: string
) {
  const service = container.resolve(APPLICATION_MODULE)
  const rows = await service.listApplications(
    { seller_id: sellerId },
    { order: { created_at: "DESC" }, take: 100 }
  )
  const items = await service.listApplicationItems(
    { application_id: rows.map(({ id }) => id), state: "open" },
    { select: ["id", "application_id"], take: 500 }
  )
  return rows.map((row) => ({
    ...{ id: row.id, state: row.state, name: row.name },
    ...{ pesantren_id: row.pesantren_id, appeal_of: row.appeal_of },
    district_code: row.district_code,
    submitted_at: row.submitted_at?.toISOString() ?? null,
    decided_at: row.decided_at?.toISOString() ?? null,
    updated_at: row.updated_at.toISOString(),
    open_items: items.filter(({ application_id }) => application_id === row.id)
      .length,
  }))
}
