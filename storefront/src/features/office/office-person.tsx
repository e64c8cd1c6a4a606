import { getLocale, getTranslations } from "next-intl/server"
import { logOutOfOffice } from "@/actions/office/log-out"
import type { Officer } from "@/data/office/officer"
import { localPath } from "@/i18n/locales"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { ButtonForm } from "../shared/button-form"
import { NavLink } from "./nav-link"

const PASSWORD = "/dinas/kata-sandi"

const LINK =
  "flex min-h-11 items-center gap-2 rounded-control px-3 font-semibold text-indigo no-underline hover:bg-indigo-soft aria-[current]:bg-indigo-soft"

/** Who is at work, as what and where, and the ways out. */
export const OfficePerson = async ({
  officer,
  closes,
}: Readonly<{
  officer: Officer
  /** Id of the popover that it stands in. */
  closes?: string
}>) => {
  const [locale, t, account] = await Promise.all([
    getLocale(),
    getTranslations("office"),
    getTranslations("account"),
  ])
  return (
    <div className="border-t border-line pt-3 text-sm">
      <p className="font-semibold">{officer.name}</p>
      <ul className="pt-1 text-ink-soft">
        {officer.grants.map(({ role, area_code, area }) => (
          <li key={`${role}${area_code}`}>
            {t("roleIn", { role: t(`roles.${role}`), area })}
          </li>
        ))}
      </ul>
      <div className="-ml-3 flex flex-wrap pt-1 lg:flex-col lg:items-start">
        <NavLink
          section={PASSWORD}
          href={localPath(locale, PASSWORD)}
          className={LINK}
          {...(closes ? { closes } : {})}
        >
          <Icon name="lock" />
          {account("changePassword")}
        </NavLink>
        <Link href={localPath(locale, "/")} className={LINK}>
          <Icon name="store" />
          {t("nav.shop")}
        </Link>
        <ButtonForm
          action={logOutOfOffice.bind(null, locale)}
          fields={{}}
          pendingText={t("wait")}
        >
          <Icon name="log-out" />
          {t("nav.logOut")}
        </ButtonForm>
      </div>
    </div>
  )
}
