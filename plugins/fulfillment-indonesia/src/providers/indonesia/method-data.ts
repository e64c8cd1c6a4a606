import { z } from "@medusajs/framework/zod"
import { SERVICES } from "../../lib/services"

const SERVICE_IDS = SERVICES.map(({ id }) => id)

/** The most pesantren that one purchase chooses services for. */
const MAX_CHOICES = 200

/** The buyer pays at the door, and its fee is part of the delivery. */
export const AT_THE_DOOR = "cod"

/**
 * What a buyer may post as `data` of a shipping method: a service by the id of
 * each pesantren, for those who shall not send by the option's own, and whether
 * the purchase is to be paid at the door; any other `pay` is dropped.
 */
export const MethodData = z.object({
  choices: z
    .record(z.string().max(64), z.enum(SERVICE_IDS))
    .default({})
    .refine((choices) => Object.keys(choices).length <= MAX_CHOICES),
  pay: z.literal(AT_THE_DOOR).optional().catch(undefined),
})
