import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { cx } from "@/lib/cx"
import { Icon } from "@/ui/icon"
import type { NavItem } from "@/lib/seller-nav"
import { NavLink } from "./nav-link"

/** The same menu beside the page, on desks. */
export const SellerNav = async ({
  items,
}: Readonly<{ items: readonly NavItem[] }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("seller.nav"),
  ])
  const paths = items.map(({ path }) => path)
  return (
    <nav aria-label={t("label")} className="max-md:hidden">
      <ul className="sticky top-4 flex flex-col gap-1">
        {items.map(({ key, path, icon, exact = false, isMain = false }) => (
          <li key={key}>
            <NavLink
              section={path}
              others={paths}
              exact={exact}
              href={localPath(locale, path)}
              className={cx(
                "flex min-h-11 items-center gap-3 rounded-control px-3 font-semibold no-underline aria-[current]:bg-indigo aria-[current]:text-white",
                isMain
                  ? "text-brick hover:bg-brick-soft"
                  : "text-indigo hover:bg-indigo-soft"
              )}
            >
              <Icon name={icon} />
              {t(key)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
