"use server"

import { z } from "zod"
import { submitCase } from "@/data/seller/applications"
import { applicationPath } from "@/lib/application-steps"
import { idField } from "@/lib/fields"
import { sellerAction } from "@/lib/seller-action"
import { consentField, refusedConsents, TERMS_DOCUMENTS } from "@/lib/terms"

const Submit = z.looseObject({
  application_id: idField,
  version: z.coerce.number().int(),
  /** Empty when all was agreed to before. */
  terms_version: z.string().default(""),
  /** The documents that are asked about now, with commas between. */
  asked: z.string().default(""),
})

const ANSWER = "answer_"

/** Hands an application in; every document that is asked about needs its tick. */
export const submitApplication = sellerAction(
  Submit,
  async ({ input, typed, locale }) => {
    const { application_id: id, version, terms_version: terms } = input
    const refused = refusedConsents(input.asked, typed)
    if (refused.length > 0)
      return {
        errors: Object.fromEntries(
          refused.map((name) => [
            consentField(name),
            "consent_missing" as const,
          ])
        ),
      }
    const answers = Object.entries(typed).flatMap(([name, text]) =>
      name.startsWith(ANSWER) && text.trim() !== ""
        ? [[name.slice(ANSWER.length), text.trim()]]
        : []
    )
    await submitCase(
      { id, locale },
      {
        version,
        terms_version: terms || null,
        consents: terms ? TERMS_DOCUMENTS : [],
        answers: Object.fromEntries(answers) as Record<string, string>,
      }
    )
    return { go: `${applicationPath(id)}?terkirim=1` }
  }
)
