"use server"

import { getTranslations } from "next-intl/server"
import { z } from "zod"
import { config } from "@/config"
import { invitePesantren } from "@/data/office/invitations"
import { localPath } from "@/i18n/locales"
import { formatDateTime } from "@/lib/date"
import { idField } from "@/lib/fields"
import { officeAction } from "@/lib/office-action"
import { optionalEmailField } from "@/lib/office-fields"
import { shareOf, type Share } from "@/lib/share"

const Invite = z.object({ entry_id: idField, email: optionalEmailField })

/** Makes a link that opens the shop of a pesantren; it is shown this once. */
export const invitePesantrenToSell = officeAction<typeof Invite, Share>(
  Invite,
  async ({ input, locale }) => {
    const { entry_id, email } = input
    const made = await invitePesantren(entry_id, email, { locale })
    const t = await getTranslations({
      locale,
      namespace: "officeRegister.shop",
    })
    const path = localPath(locale, `/penjual/undangan/${made.token}`)
    const link = config().STOREFRONT_URL + path
    const text = t("text", {
      pesantren: made.invitation.pesantren.name,
      time: formatDateTime(made.invitation.expires_at, locale),
      link,
    })
    const share = { link, text, subject: t("subject"), email }
    return { data: shareOf(share), refresh: true }
  }
)
