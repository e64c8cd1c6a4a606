import { getLocale, getTranslations } from "next-intl/server"
import type { Transfer } from "@/data/office/money-schema"
import { localPath } from "@/i18n/locales"
import { formatRupiah } from "@/lib/money"
import { Link } from "@/ui/link"

/**
 * The parts of the purchase that money is for. Those of another territory are
 * named, and their pages are not there.
 */
export const PurchaseParts = async ({
  parts,
}: Readonly<{ parts: Transfer["parts"] }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeMoney"),
  ])
  return (
    <ul className="flex flex-col">
      {parts.map((part) => (
        <li key={part.id}>
          <Link
            href={localPath(locale, `/dinas/pesanan/${part.id}`)}
            className="link inline-flex min-h-11 items-center"
          >
            {t("part", {
              number: part.number,
              pesantren: part.pesantren.name,
              total: formatRupiah(part.total),
            })}
          </Link>
        </li>
      ))}
    </ul>
  )
}
