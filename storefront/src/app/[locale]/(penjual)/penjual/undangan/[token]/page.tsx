import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { getInvitation } from "@/data/seller/invitation"
import { getSellerSession } from "@/data/seller/me"
import { InvitationView } from "@/features/seller/invitation-view"
import { localPath } from "@/i18n/locales"
import { ButtonLink } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"

/** The address is a secret: no other site may learn it. */
export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("seller.invitation")
  return { title: t("meta"), referrer: "same-origin" }
}

const InvitationPage = async ({
  params,
}: PageProps<"/[locale]/penjual/undangan/[token]">) => {
  const { token } = await params
  const [locale, t, invitation, session] = await Promise.all([
    getLocale(),
    getTranslations("seller.invitation"),
    getInvitation(token),
    getSellerSession(),
  ])
  if (!invitation?.pesantren)
    return (
      <EmptyState heading="h1" title={t("worn.title")} text={t("worn.text")}>
        <ButtonLink href={localPath(locale, "/penjual")}>
          {t("worn.home")}
        </ButtonLink>
      </EmptyState>
    )
  return (
    <InvitationView
      token={token}
      invitation={invitation}
      pesantren={invitation.pesantren}
      seller={session.kind === "seller" ? session.seller : null}
    />
  )
}

export default InvitationPage
