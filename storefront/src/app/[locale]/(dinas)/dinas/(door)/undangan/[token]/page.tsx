import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { getInvitation } from "@/data/office/invitation"
import { AuthFrame } from "@/features/shared/auth-frame"
import { AcceptForm } from "@/features/office/accept-form"
import { localPath } from "@/i18n/locales"
import { formatDateTime } from "@/lib/date"
import { OFFICER_ROLES } from "@/lib/office-rights"
import { ButtonLink } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("office.invitation")
  return { title: t("title"), referrer: "no-referrer" }
}

const OfficeInvitationPage = async ({
  params,
}: PageProps<"/[locale]/dinas/undangan/[token]">) => {
  const { token } = await params
  const [locale, t, names] = await Promise.all([
    getLocale(),
    getTranslations("office.invitation"),
    getTranslations("office.roles"),
  ])
  const invitation = await getInvitation(token, locale)
  if (!invitation)
    return (
      <EmptyState heading="h1" title={t("worn")} text={t("wornText")}>
        <ButtonLink look="secondary" href={localPath(locale, "/dinas/masuk")}>
          {t("toLogIn")}
        </ButtonLink>
      </EmptyState>
    )
  const role = OFFICER_ROLES.find((one) => one === invitation.role)
  if (invitation.kind !== "officer" || !role)
    return (
      <EmptyState heading="h1" title={t("wrongKind")} text={t("wrongKindText")}>
        <ButtonLink href={localPath(locale, `/penjual/undangan/${token}`)}>
          {t("toSeller")}
        </ButtonLink>
      </EmptyState>
    )
  const time = formatDateTime(invitation.expires_at, locale)
  return (
    <AuthFrame
      title={t("title")}
      lead={t("lead", { role: names(role), area: invitation.area ?? "" })}
      footer={
        <span className="text-sm text-ink-soft">{t("until", { time })}</span>
      }
    >
      <AcceptForm token={token} email={invitation.email} />
    </AuthFrame>
  )
}

export default OfficeInvitationPage
