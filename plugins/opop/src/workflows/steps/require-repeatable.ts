import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import { failAccess } from "../../faults/access"
import { failRegister } from "../../faults/register"
import { OPEN_STATES } from "../../lib/application-states"
import { isWithin } from "../../lib/roles"
import { ACCESS_MODULE } from "../../modules/access"
import { APPLICATION_MODULE } from "../../modules/application"
import { LISTING_MODULE } from "../../modules/listing"
import { PESANTREN_MODULE } from "../../modules/pesantren"

export type RequireRepeatableInput = {
  id: string
  /** The entry that it is said to repeat. */
  same_as: string
  territory: readonly string[]
}

/**
 * Passes when an entry may be marked as repeating another: both are in the
 * territory, the other is one that lists show, and nothing hangs on this one
 * (no case that is not decided, no members, no products, no entry that repeats
 * it). Answers where it lies and the other's name. Throws
 * `pesantren_not_found`, `row_not_found`, `entry_repeats_another`,
 * `entry_not_to_repeat`, `entry_has_case`, `entry_has_members`,
 * `entry_has_listings`, `entry_is_repeated`.
 */
export const requireRepeatableStep = createStep(
  "require-repeatable",
  async ({ id, same_as, territory }: RequireRepeatableInput, { container }) => {
    const found = await container
      .resolve(PESANTREN_MODULE)
      .listPesantrens({ id: [id, same_as] }, { relations: ["record"], take: 2 })
    const entry = found.find((one) => one.id === id)
    const other = found.find((one) => one.id === same_as)
    if (!entry) throw fail("pesantren_not_found")
    if (!other || !isWithin(territory, other.district_code))
      throw failAccess("row_not_found", { field: "same_as" })
    if (entry.record.duplicate_of) throw failRegister("entry_repeats_another")
    if (other.id === entry.id || other.record.duplicate_of)
      throw failRegister("entry_not_to_repeat")
    await requireNothingHangsOn(container, id)
    return new StepResponse({
      district_code: entry.district_code,
      other: other.name,
    })
  }
)

async function requireNothingHangsOn(
  container: MedusaContainer,
  pesantren_id: string
): Promise<void> {
  const [[open], [member], [listing], [repeat]] = await Promise.all([
    container
      .resolve(APPLICATION_MODULE)
      .listApplications(
        { pesantren_id, state: ["draft", ...OPEN_STATES] },
        { take: 1 }
      ),
    container
      .resolve(ACCESS_MODULE)
      .listShopMembers({ pesantren_id, removed_at: null }, { take: 1 }),
    container
      .resolve(LISTING_MODULE)
      .listListings({ pesantren_id }, { take: 1 }),
    container
      .resolve(PESANTREN_MODULE)
      .listPesantrenRecords({ duplicate_of: pesantren_id }, { take: 1 }),
  ])
  if (open) throw failRegister("entry_has_case")
  if (member) throw failRegister("entry_has_members")
  if (listing) throw failRegister("entry_has_listings")
  if (repeat) throw failRegister("entry_is_repeated")
}
