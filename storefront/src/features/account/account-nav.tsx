import { getLocale, getTranslations } from "next-intl/server"
import { logOut } from "@/actions/log-out"
import { localPath } from "@/i18n/locales"
import { cx } from "@/lib/cx"
import { Icon } from "@/ui/icon"
import type { IconName } from "@/ui/icon-names"
import { Link } from "@/ui/link"
import { ButtonForm } from "../shared/button-form"

export type AccountPart = "overview" | "orders" | "addresses" | "settings"

const PARTS = [
  ["overview", "/akun", "user"],
  ["orders", "/akun/pesanan", "receipt-text"],
  ["addresses", "/akun/alamat", "map-pin"],
  ["settings", "/akun/pengaturan", "sliders-horizontal"],
] as const satisfies readonly (readonly [AccountPart, string, IconName])[]

/** The parts of an account, and the way out. */
export const AccountNav = async ({
  current,
}: Readonly<{ current: AccountPart }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("account"),
  ])
  return (
    <nav aria-label={t("nav.label")} className="min-w-0">
      <ul className="-ml-2 flex flex-wrap md:ml-0 md:flex-col md:gap-1">
        {PARTS.map(([key, path, icon]) => (
          <li key={key}>
            <Link
              href={localPath(locale, path)}
              aria-current={key === current ? "page" : undefined}
              className={cx(
                "flex min-h-11 items-center gap-2 rounded-control px-2.5 text-sm font-semibold md:px-3 md:text-base whitespace-nowrap no-underline",
                key === current
                  ? "bg-indigo text-white"
                  : "text-indigo hover:bg-indigo-soft"
              )}
            >
              <Icon name={icon} />
              {t(`nav.${key}`)}
            </Link>
          </li>
        ))}
        <li className="md:border-t md:border-line md:pt-1">
          <ButtonForm
            action={logOut.bind(null, locale)}
            fields={{}}
            size="small"
            pendingText={t("wait")}
          >
            <Icon name="log-out" />
            {t("nav.logOut")}
          </ButtonForm>
        </li>
      </ul>
    </nav>
  )
}
