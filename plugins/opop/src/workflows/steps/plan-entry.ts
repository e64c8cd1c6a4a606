import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import { failAccess } from "../../faults/access"
import { failApplication } from "../../faults/application"
import { entryToCreate, entryToUpdate } from "../../lib/application-entry"
import type {
  CreatePesantren,
  UpdatePesantren,
} from "../../lib/pesantren-input"
import { isWithin } from "../../lib/roles"
import { chooseSlugs, slugCandidates } from "../../lib/slugs"
import type { ApplicationRow } from "../../modules/application/service"
import { PESANTREN_MODULE } from "../../modules/pesantren"
import { nameAreas } from "../../queries/name-areas"
import { requireClaimable } from "../../queries/require-claimable"

export type PlanEntryInput = {
  application: ApplicationRow
  /** The register entry that an officer found it to be. */
  pesantren_id: string | null
  /** Where the officer may decide; null: everywhere. */
  territory: string[] | null
}

export type EntryPlan = {
  /** Null: a new entry. */
  id: string | null
  create: CreatePesantren[]
  update: UpdatePesantren[]
}

/** An address for its page that nobody has. */
async function freeSlug(
  container: MedusaContainer,
  { name, district }: { name: string; district: string }
): Promise<string> {
  const names = await nameAreas(container, [district])
  const wanted = slugCandidates({ name, district: names(district).name })
  const taken = await container
    .resolve(PESANTREN_MODULE)
    .listPesantrens({ slug: wanted }, { select: ["slug"], take: wanted.length })
  const [slug] = chooseSlugs(
    [wanted],
    new Set(taken.map((entry) => entry.slug))
  )
  if (!slug) throw fail("slug_taken", { slug: wanted[0] ?? name })
  return slug
}

/** The entry that an approval made before a crash stopped it. */
async function madeBefore(
  container: MedusaContainer,
  applicationId: string
): Promise<string | null> {
  const [record] = await container
    .resolve(PESANTREN_MODULE)
    .listPesantrenRecords(
      { source: applicationId },
      { select: ["id", "pesantren_id"], take: 1 }
    )
  return record?.pesantren_id ?? null
}

/**
 * Which entry of the register the pesantren of a case is, or becomes. Throws
 * `application_linked_already`, `territory_outside`, `pesantren_unknown` and
 * what `requireClaimable` throws.
 */
export const planEntryStep = createStep(
  "plan-entry",
  async (input: PlanEntryInput, { container }) => {
    const { application, pesantren_id, territory } = input
    const { data, seller_id } = application
    const known =
      application.pesantren_id ?? (await madeBefore(container, application.id))
    if (known && pesantren_id && known !== pesantren_id)
      throw failApplication("application_linked_already")
    const id = known ?? pesantren_id
    const district = application.district_code
    if (!district) throw fail("district_unknown", { district: "" })
    if (id) {
      await requireClaimable(container, {
        ...{ pesantren_id: id, seller_id, mayBeOpen: true },
      })
      const [entry] = await container
        .resolve(PESANTREN_MODULE)
        .listPesantrens({ id }, { relations: ["record"], take: 1 })
      if (territory && entry && !isWithin(territory, entry.district_code))
        throw failAccess("territory_outside", { field: "pesantren_id" })
      return new StepResponse<EntryPlan>({
        ...{ id, create: [] },
        update: [
          entryToUpdate(
            { data, district_code: district },
            { id, hasBusinesses: Boolean(entry?.record.businesses?.length) }
          ),
        ],
      })
    }
    const name = data.identity.name ?? "Pesantren"
    const slug = await freeSlug(container, { name, district })
    return new StepResponse<EntryPlan>({
      ...{ id: null, update: [] },
      create: [
        entryToCreate(
          { data, district_code: district },
          { name, slug, source: application.id }
        ),
      ],
    })
  }
)
