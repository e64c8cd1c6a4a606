"use server"

import { z } from "zod"
import { searchDistricts, type District } from "@/data/areas"
import { saveStep } from "@/data/seller/applications"
import { readPart } from "@/lib/application-fields"
import {
  applicationPath,
  findStep,
  isSavedPart,
  pathAfter,
} from "@/lib/application-steps"
import { idField } from "@/lib/fields"
import { sellerAction } from "@/lib/seller-action"

const Save = z.looseObject({
  application_id: idField,
  step: z.string(),
  version: z.coerce.number().int(),
  /** `find` looks up a kecamatan; `close` saves and goes back to the case. */
  intent: z.enum(["find", "next", "close"]).catch("next"),
  district_q: z.string().optional(),
})

/** Saves a step of an application, half filled or whole, and goes on. */
export const saveApplicationStep = sellerAction<
  typeof Save,
  { districts: District[] }
>(Save, async ({ input, typed, locale }) => {
  const { application_id: id, version, intent } = input
  if (intent === "find") {
    const districts = await searchDistricts(input.district_q ?? "")
    return districts.length > 0
      ? { data: { districts } }
      : { errors: { district_q: "district_not_found" } }
  }
  const step = findStep(input.step)
  if (!step || !isSavedPart(step.part)) return { go: applicationPath(id) }
  const read = readPart(step.part, typed)
  if ("errors" in read) return { errors: read.errors }
  await saveStep({ id, locale }, step.part, { version, data: read.data })
  return { go: intent === "close" ? applicationPath(id) : pathAfter(id, step) }
})
