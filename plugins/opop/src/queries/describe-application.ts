import type { MedusaContainer } from "@medusajs/framework/types"
import { WARNINGS } from "../faults/numbers"
import {
  isItemChanged,
  itemValue,
  PAPER_PREFIX,
} from "../lib/application-check"
import {
  APPLICATION_STEPS,
  type ApplicationData,
  changesBetween,
  isMasked,
} from "../lib/application-data"
import { isEditable } from "../lib/application-states"
import { type Sight, seenAs } from "../lib/mask"
import { APPLICATION_MODULE } from "../modules/application"
import type {
  ApplicationItemRow,
  ApplicationRow,
} from "../modules/application/service"
import { PESANTREN_MODULE } from "../modules/pesantren"
import { checkApplication } from "./check-application"
import { listCaseConsents } from "./list-consents"
import { nameAreas } from "./name-areas"
import { findOfficeContact } from "./office-contacts"

export type Reader = {
  sight: Sight
  locale: "id" | "en"
  /** The office reads what was handed in, not what is being typed. */
  isOffice: boolean
}

const seen = ({ sight }: Reader, path: string, value: unknown) =>
  isMasked(path) ? seenAs(sight, value) : (value ?? null)

const seenData = (reader: Reader, data: ApplicationData) =>
  Object.fromEntries(
    APPLICATION_STEPS.map((step) => [
      step,
      Object.fromEntries(
        Object.entries(data[step]).map(([field, value]) => [
          field,
          seen(reader, `${step}.${field}`, value),
        ])
      ),
    ])
  )

async function findEntry(container: MedusaContainer, id: string | null) {
  if (!id) return null
  const [entry] = await container
    .resolve(PESANTREN_MODULE)
    .listPesantrens(
      { id },
      { select: ["id", "name", "slug", "district_code"], take: 1 }
    )
  if (!entry) return null
  const { name, slug, district_code } = entry
  const names = await nameAreas(container, [district_code])
  return { id, name, slug, place: names(district_code).full_name }
}

/**
 * A case as both sides read it: what it says, what is missing, what has to be
 * put right and what changed since. Numbers of persons as the reader may see
 * them.
 */
export async function describeApplication(
  container: MedusaContainer,
  application: ApplicationRow,
  reader: Reader
) {
  const service = container.resolve(APPLICATION_MODULE)
  const { id, state, district_code } = application
  const [check, submissions, consents, office, pesantren, names] =
    await Promise.all([
      checkApplication(container, application),
      service.listApplicationSubmissions(
        { application_id: id },
        { order: { round: "DESC" }, take: 20 }
      ),
      listCaseConsents(container, application, reader.locale),
      findOfficeContact(container, district_code),
      findEntry(container, application.pesantren_id),
      nameAreas(container, district_code ? [district_code] : []),
    ])
  const [last, former] = submissions.map(({ data }) => data)
  const isTyping = isEditable(state)
  const data = reader.isOffice && isTyping && last ? last : application.data
  const reference = isTyping && !reader.isOffice ? last : former
  const changes = reference ? changesBetween(reference, data) : []
  return {
    ...{ id, state, version: application.version, pesantren },
    name: application.name,
    district: district_code
      ? { id: district_code, full_name: names(district_code).full_name }
      : null,
    data: seenData(reader, data),
    missing: check.missing,
    steps: [...APPLICATION_STEPS, "papers"].map((step) => {
      const missing = check.missing.filter((one) => one.step === step)
      return {
        step,
        complete: missing.length === 0,
        missing: missing.map(({ path }) => path),
      }
    }),
    requirements: check.requirements,
    items: check.items.map((item) =>
      describeItem(item, { reader, data, papers: check.papers })
    ),
    changes: changes.map(({ path, before, after }) => ({
      path,
      before: seen(reader, path, before),
      after: seen(reader, path, after),
    })),
    warnings: (application.warnings ?? []).map(({ path, code }) => ({
      ...{ path, code },
      message: WARNINGS[code][reader.locale],
    })),
    consents,
    office,
    submissions: submissions.map(({ round, created_at }) => ({
      ...{ round, submitted_at: created_at.toISOString() },
    })),
    reason: application.reason,
    first_submitted_at: application.first_submitted_at?.toISOString() ?? null,
    submitted_at: application.submitted_at?.toISOString() ?? null,
    decided_at: application.decided_at?.toISOString() ?? null,
    created_at: application.created_at.toISOString(),
    updated_at: application.updated_at.toISOString(),
    appeal_of: application.appeal_of,
    appeal_reason: application.appeal_reason,
  }
}

function describeItem(
  item: ApplicationItemRow,
  {
    reader,
    data,
    papers,
  }: {
    reader: Reader
    data: ApplicationData
    papers: { id: string; kind: string }[]
  }
) {
  const { id, path, reason, state, answer, created_at } = item
  const isPaper = path.startsWith(PAPER_PREFIX)
  const now = itemValue(path, data, papers)
  return {
    ...{ id, path, reason, state, answer },
    before: isPaper ? null : seen(reader, path, item.before?.value),
    now: isPaper ? null : seen(reader, path, now.value),
    is_changed: isItemChanged(item, data, papers),
    created_at: created_at.toISOString(),
  }
}
