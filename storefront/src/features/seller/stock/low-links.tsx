import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { stockPath } from "@/lib/stock-link"
import { Link } from "@/ui/link"

/** All of it, or only what is nearly sold out. */
export const LowLinks = async ({
  isLow,
  q,
}: Readonly<{ isLow: boolean; q: string }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.stock"),
  ])
  return (
    <nav aria-label={t("filter")}>
      <ul className="flex gap-2">
        {[false, true].map((low) => (
          <li key={String(low)}>
            <Link
              href={localPath(locale, stockPath({ q, isLow: low }))}
              aria-current={low === isLow ? "page" : undefined}
              className="flex min-h-11 items-center rounded-control border border-line bg-white px-3 text-sm font-semibold text-indigo no-underline hover:bg-indigo-soft aria-[current]:border-indigo aria-[current]:bg-indigo aria-[current]:text-white"
            >
              {low ? t("low") : t("all")}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
