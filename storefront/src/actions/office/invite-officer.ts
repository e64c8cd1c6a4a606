"use server"

import { z } from "zod"
import { getTranslations } from "next-intl/server"
import { config } from "@/config"
import { inviteOfficer } from "@/data/office/people"
import { localPath } from "@/i18n/locales"
import { formatDateTime } from "@/lib/date"
import { optionalEmailField } from "@/lib/office-fields"
import { officeAction } from "@/lib/office-action"
import { OFFICER_ROLES } from "@/lib/office-rights"
import { shareOf, type Share } from "@/lib/share"

const Invite = z.object({
  role: z.enum(OFFICER_ROLES, { error: "choice_missing" }),
  area_code: z.string().regex(/^\d{2}(\.\d{2}){0,2}$/, "choice_missing"),
  email: optionalEmailField,
})

/** Makes a link that makes somebody an officer; it is shown this once. */
export const inviteNewOfficer = officeAction<typeof Invite, Share>(
  Invite,
  async ({ input, locale }) => {
    const { invitation, token } = await inviteOfficer(input, { locale })
    const [t, roles] = await Promise.all([
      getTranslations({ locale, namespace: "officePeople.share" }),
      getTranslations({ locale, namespace: "office.roles" }),
    ])
    const path = localPath(locale, `/dinas/undangan/${token}`)
    const link = config().STOREFRONT_URL + path
    const text = t("text", {
      role: roles(input.role),
      area: invitation.area ?? "",
      time: formatDateTime(invitation.expires_at, locale),
      link,
    })
    const share = { link, text, subject: t("subject"), email: input.email }
    return { data: shareOf(share), refresh: true }
  }
)
