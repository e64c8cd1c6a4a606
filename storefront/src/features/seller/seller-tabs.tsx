import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { cx } from "@/lib/cx"
import { Icon } from "@/ui/icon"
import type { NavItem } from "@/lib/seller-nav"
import { NavLink } from "./nav-link"

const TAB =
  "relative flex min-h-14 flex-col items-center justify-center gap-0.5 text-xs font-semibold no-underline aria-[current]:before:absolute aria-[current]:before:inset-x-3 aria-[current]:before:top-0 aria-[current]:before:h-0.75 aria-[current]:before:bg-brick"

/** The menu under the thumb, on phones; the camera is its middle. */
export const SellerTabs = async ({
  items,
}: Readonly<{ items: readonly NavItem[] }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("seller.nav"),
  ])
  const paths = items.map(({ path }) => path)
  return (
    <nav
      aria-label={t("tabs")}
      className="bottom-tabs fixed inset-x-0 bottom-0 z-30 border-t border-line bg-white pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <ul className="flex">
        {items.map(({ key, path, icon, exact = false, isMain = false }) => (
          <li key={key} className="flex-1">
            <NavLink
              section={path}
              others={paths}
              exact={exact}
              href={localPath(locale, path)}
              className={cx(
                TAB,
                isMain
                  ? "text-brick"
                  : "text-ink-soft aria-[current]:text-indigo"
              )}
            >
              <span
                className={cx(
                  isMain &&
                    "-mt-5 grid size-11 place-items-center rounded-full border-4 border-white bg-brick text-white"
                )}
              >
                <Icon name={icon} size={isMain ? 5 : 6} />
              </span>
              {key === "stock" ? t("stockShort") : t(key)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
