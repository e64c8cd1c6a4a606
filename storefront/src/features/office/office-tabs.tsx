import { getLocale, getTranslations } from "next-intl/server"
import type { Officer } from "@/data/office/officer"
import { localPath } from "@/i18n/locales"
import { buttonClass } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { tabEntries } from "./nav-entries"
import { NavLink } from "./nav-link"
import { NavList } from "./office-nav"
import { OfficePerson } from "./office-person"

const MENU = "menu-kantor"

const TAB =
  "relative flex min-h-14 w-full flex-col items-center justify-center gap-0.5 text-xs font-semibold text-ink-soft no-underline aria-[current]:text-indigo aria-[current]:before:absolute aria-[current]:before:inset-x-3 aria-[current]:before:top-0 aria-[current]:before:h-0.75 aria-[current]:before:bg-brick"

/** The menu under the thumb; what does not fit opens from below. */
export const OfficeTabs = async ({
  officer,
}: Readonly<{ officer: Officer }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("office.nav"),
  ])
  const tabs = tabEntries(officer)
  return (
    <>
      <nav
        aria-label={t("tabs")}
        className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-white pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden"
      >
        <ul className="flex">
          {tabs.map(({ key, path, icon }) => (
            <li key={key} className="flex-1">
              <NavLink
                section={path}
                href={localPath(locale, path)}
                className={TAB}
              >
                <Icon name={icon} size={6} />
                {t(key)}
              </NavLink>
            </li>
          ))}
          <li className="flex-1">
            <button type="button" popoverTarget={MENU} className={TAB}>
              <Icon name="menu" size={6} />
              {t("menu")}
            </button>
          </li>
        </ul>
      </nav>
      <div
        id={MENU}
        popover="auto"
        className="sheet max-h-[88dvh] overflow-y-auto p-4"
      >
        <div className="flex items-center justify-between pb-2">
          <h2 className="text-xl">{t("menu")}</h2>
          <button
            type="button"
            popoverTarget={MENU}
            popoverTargetAction="hide"
            aria-label={t("close")}
            className={`${buttonClass("quiet", "small")} -mr-2`}
          >
            <Icon name="x" />
          </button>
        </div>
        <nav aria-label={t("label")} className="flex flex-col gap-4">
          <NavList officer={officer} closes={MENU} />
          <OfficePerson officer={officer} closes={MENU} />
        </nav>
      </div>
    </>
  )
}
