import { getLocale, getTranslations } from "next-intl/server"
import { takeInvitation } from "@/actions/seller/accept-invitation"
import { logOutOfSelling } from "@/actions/seller/log-out"
import type { Invitation } from "@/data/seller/invitation"
import type { Seller } from "@/data/seller/me"
import { localPath } from "@/i18n/locales"
import { formatDate } from "@/lib/date"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { ButtonForm } from "../shared/button-form"
import { AuthFrame } from "../shared/auth-frame"
import { RegisterForm } from "./register-form"

/** Who invites to what, and the way in: for those with an account and without. */
export const InvitationView = async ({
  token,
  invitation: { kind, role, email, expires_at, from_office: isFromOffice },
  pesantren,
  seller,
}: Readonly<{
  token: string
  invitation: Invitation
  pesantren: NonNullable<Invitation["pesantren"]>
  seller: Seller | null
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("seller"),
  ])
  const here = `/penjual/undangan/${token}`
  const toLogIn = `/penjual/masuk?lanjut=${encodeURIComponent(here)}`
  const { name } = pesantren
  const lead =
    kind !== "member" || !role
      ? t("invitation.pesantren", { name })
      : isFromOffice
        ? t("invitation.owner", { name })
        : t("invitation.member", { name, role: t(`role.${role}`) })
  return (
    <AuthFrame
      isInset
      title={t("invitation.title", { name })}
      lead={
        <>
          <p>{lead}</p>
          <p className="flex items-center gap-2 pt-2 text-sm">
            <Icon name="clock" size={4} />
            {t("invitation.until", { date: formatDate(expires_at, locale) })}
          </p>
        </>
      }
      footer={
        seller ? (
          <ButtonForm
            action={logOutOfSelling.bind(null, locale)}
            fields={{ lanjut: here }}
            pendingText={t("wait")}
          >
            {t("invitation.notYou", { name: seller.name })}
          </ButtonForm>
        ) : (
          <Link
            href={localPath(locale, toLogIn)}
            className="link inline-flex min-h-11 items-center"
          >
            {t("invitation.logIn")}
          </Link>
        )
      }
    >
      {seller ? (
        <ButtonForm
          action={takeInvitation.bind(null, locale)}
          fields={{ undangan: token }}
          look="primary"
          size="wide"
          pendingText={t("wait")}
        >
          {t("invitation.accept")}
        </ButtonForm>
      ) : (
        <RegisterForm
          fields={{ undangan: token }}
          email={email}
          submit={t("invitation.register")}
        />
      )}
    </AuthFrame>
  )
}
