import { getLocale, getTranslations } from "next-intl/server"
import type { Officer } from "@/data/office/officer"
import { localPath } from "@/i18n/locales"
import { Icon } from "@/ui/icon"
import { navEntries } from "./nav-entries"
import { NavLink } from "./nav-link"
import { OfficePerson } from "./office-person"

/** Every part of the office that the officer may see, as a list of links. */
export const NavList = async ({
  officer,
  closes,
}: Readonly<{ officer: Officer; closes?: string }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("office.nav"),
  ])
  return (
    <ul className="flex flex-col gap-0.5">
      {navEntries(officer).map(({ key, path, icon }) => (
        <li key={key}>
          <NavLink
            section={path}
            href={localPath(locale, path)}
            className="flex min-h-11 items-center gap-3 rounded-control px-3 font-semibold text-indigo no-underline hover:bg-indigo-soft aria-[current]:bg-indigo aria-[current]:text-white"
            {...(closes ? { closes } : {})}
          >
            <Icon name={icon} />
            {t(key)}
          </NavLink>
        </li>
      ))}
    </ul>
  )
}

/** The menu beside the page, on desks. */
export const OfficeNav = async ({
  officer,
}: Readonly<{ officer: Officer }>) => {
  const t = await getTranslations("office.nav")
  return (
    <nav
      aria-label={t("label")}
      className="sticky top-14 hidden max-h-[calc(100dvh-3.5rem)] flex-col gap-6 self-start overflow-y-auto py-6 lg:flex print:hidden"
    >
      <NavList officer={officer} />
      <OfficePerson officer={officer} />
    </nav>
  )
}
