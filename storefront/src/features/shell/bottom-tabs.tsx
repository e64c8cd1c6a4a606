import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { Icon } from "@/ui/icon"
import type { IconName } from "@/ui/icon-names"
import { SessionSlot } from "./session-slot"
import { TabLink } from "./tab-link"

const TABS = [
  ["home", "/", "house"],
  ["search", "/cari", "search"],
  ["pesantren", "/pesantren", "store"],
  ["cart", "/keranjang", "shopping-basket"],
  ["account", "/akun", "user"],
] as const satisfies readonly (readonly [string, string, IconName])[]

/** The menu under the thumb, on phones. */
export const BottomTabs = async () => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("shell.nav"),
  ])
  return (
    <nav
      aria-label={t("tabs")}
      className="bottom-tabs fixed inset-x-0 bottom-0 z-30 border-t border-line bg-white pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <ul className="grid grid-cols-5">
        {TABS.map(([key, path, icon]) => (
          <li key={key}>
            <TabLink
              section={path}
              href={localPath(locale, path)}
              className="relative flex min-h-14 flex-col items-center justify-center gap-0.5 text-xs font-semibold text-ink-soft no-underline aria-[current]:text-indigo aria-[current]:before:absolute aria-[current]:before:inset-x-3 aria-[current]:before:top-0 aria-[current]:before:h-0.75 aria-[current]:before:bg-brick"
            >
              <span className="relative">
                <Icon name={icon} size={6} />
                {key === "cart" ? (
                  <SessionSlot
                    kind="cart"
                    className="badge-count absolute -top-1.5 left-3.5"
                  />
                ) : null}
              </span>
              {t(key)}
            </TabLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
