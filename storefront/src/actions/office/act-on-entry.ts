"use server"

import { z } from "zod"
import { confirmIntervention } from "@/data/office/interventions"
import { withdrawPesantrenInvitation } from "@/data/office/invitations"
import {
  changeStage,
  decideShop,
  markSame,
  readContact,
  tellApart,
  unmarkSame,
  verifyEntry,
} from "@/data/office/register"
import { idField } from "@/lib/fields"
import { officeAction } from "@/lib/office-action"
import { dayField, reasonField } from "@/lib/office-fields"
import { OPOP_CLASSES, OPOP_FIELDS, OPOP_STAGES } from "@/lib/register-words"

const one = { entry_id: idField }
const page = ({ entry_id }: { entry_id: string }) =>
  `/dinas/pesantren/${entry_id}`

/** Says that an entry is right as it stands. */
export const markEntryRight = officeAction(
  z.object({ ...one, version: z.iso.datetime("invalid") }),
  async ({ input, locale }) => {
    await verifyEntry(input.entry_id, input.version, { locale })
    return { back: page(input) }
  }
)

/** Says that an entry is another one, which stays in the lists. */
export const markEntrySame = officeAction(
  z.object({ ...one, same_as: idField }),
  async ({ input, locale }) => {
    await markSame(input.entry_id, input.same_as, { locale })
    return { back: page(input) }
  }
)

/** Takes back that an entry is another one. */
export const unmarkEntrySame = officeAction(
  z.object(one),
  async ({ input, locale }) => {
    await unmarkSame(input.entry_id, { locale })
    return { back: page(input) }
  }
)

/** Says that an entry is not the one it looks like. */
export const tellEntryApart = officeAction(
  z.object({ ...one, other_id: idField }),
  async ({ input, locale }) => {
    await tellApart(input.entry_id, input.other_id, { locale })
    return { back: page(input) }
  }
)

/** Shows the phone of an entry's contact whole; the reading is logged. */
export const showContact = officeAction<z.ZodObject<typeof one>, string>(
  z.object(one),
  async ({ input, locale }) => ({
    data: await readContact(input.entry_id, { locale }),
  })
)

const optional = <Values extends readonly [string, ...string[]]>(
  values: Values
) => z.enum(values).nullable().catch(null)

/** Moves a pesantren in the programme. */
export const moveStage = officeAction(
  z.object({
    ...one,
    to_stage: z.enum(OPOP_STAGES, { error: "choice_missing" }),
    on: dayField,
    cohort_year: z.coerce.number().int().nullable().catch(null),
    opop_class: optional(OPOP_CLASSES),
    opop_field: optional(OPOP_FIELDS),
    reason: z.string().optional(),
  }),
  async ({ input, locale }) => {
    const { entry_id, cohort_year, opop_class, opop_field, ...rest } = input
    const body = {
      ...rest,
      reason: rest.reason?.trim() || null,
      ...(cohort_year ? { cohort_year } : {}),
      ...(opop_class ? { opop_class } : {}),
      ...(opop_field ? { opop_field } : {}),
    }
    await changeStage(entry_id, body, { locale })
    return { go: page(input) }
  }
)

/** Closes a shop at once: its goods leave the catalogue and all carts. */
export const suspendShop = officeAction(
  z.object({ ...one, suspend_reason: reasonField }),
  async ({ input, locale }) => {
    const { entry_id, suspend_reason } = input
    await decideShop(entry_id, "suspend", suspend_reason, { locale })
    return { go: page(input) }
  }
)

/** Opens a suspended shop again; nothing needs repair. */
export const restoreShop = officeAction(
  z.object({ ...one, restore_reason: reasonField }),
  async ({ input, locale }) => {
    const { entry_id, restore_reason } = input
    await decideShop(entry_id, "restore", restore_reason, { locale })
    return { go: page(input) }
  }
)

/** Withdraws a link to the shop of a pesantren. */
export const withdrawShopInvitation = officeAction(
  z.object({ ...one, invitation_id: idField }),
  async ({ input, locale }) => {
    await withdrawPesantrenInvitation(input.invitation_id, { locale })
    return { back: page(input) }
  }
)

/** Makes a mentor's note of help count. */
export const confirmHelp = officeAction(
  z.object({
    ...one,
    intervention_id: idField,
    /** When it is confirmed on the page of the day that several share. */
    group_id: idField.optional(),
  }),
  async ({ input, locale }) => {
    await confirmIntervention(input.intervention_id, { locale })
    const { group_id } = input
    return { back: group_id ? `/dinas/intervensi/${group_id}` : page(input) }
  }
)
