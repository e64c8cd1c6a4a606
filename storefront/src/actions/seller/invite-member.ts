"use server"

import { getTranslations } from "next-intl/server"
import { z } from "zod"
import { config } from "@/config"
import { inviteMember } from "@/data/seller/members"
import { currentShop } from "@/data/seller/me"
import { localPath } from "@/i18n/locales"
import { formatDate } from "@/lib/date"
import { normaliseEmail } from "@/lib/fields"
import { sellerAction } from "@/lib/seller-action"
import { MEMBER_ROLES } from "@/lib/seller-rights"
import { shareOf, type Share } from "@/lib/share"

const Invite = z.object({
  role: z.enum(MEMBER_ROLES, { error: "role_missing" }),
  email: z.string().optional(),
})

/** Makes a link that invites into the shop, ready to be sent on. */
export const inviteToShop = sellerAction<typeof Invite, Share>(
  Invite,
  async ({ input: { role, email: typed = "" }, locale }) => {
    const email = typed.trim() === "" ? null : normaliseEmail(typed)
    if (email === null && typed.trim() !== "")
      return { errors: { email: "email_invalid" } }
    const [{ token, expiresAt }, shop, t, seller] = await Promise.all([
      inviteMember({ role, email }),
      currentShop(),
      getTranslations({ locale, namespace: "sellerShop.members" }),
      getTranslations({ locale, namespace: "seller" }),
    ])
    const path = localPath(locale, `/penjual/undangan/${token}`)
    const link = config().STOREFRONT_URL + path
    const text = t("message", {
      shop: shop?.name ?? "",
      role: seller(`role.${role}`),
      date: formatDate(expiresAt, locale),
      url: link,
    })
    const share = shareOf({ link, text, subject: t("subject"), email })
    return { done: "invited", refresh: true, data: share }
  }
)
