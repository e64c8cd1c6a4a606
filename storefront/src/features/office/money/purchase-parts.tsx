import { getLocale, getTranslations } from "next-intl/server"
import type { Transfer } from "@/data/office/money-schema"
import { localPath } from "@/i18n/locales"
import { formatRupiah } from "@/lib/money"
import { Link } from "@/ui/link"

/**
 * The parts of the purchase that money is for. Those of another territory are
 * named, and their pages are not theirs to see.
 */
export const PurchaseParts = async ({
  parts,
}: Readonly<{ parts: Transfer["parts"] }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeMoney"),
  ])
  const name = (part: Transfer["parts"][number]) =>
    t("part", {
      number: part.number,
      pesantren: part.pesantren.name,
      total: formatRupiah(part.total),
    })
  return (
    <ul className="flex flex-col">
      {parts.map((part) => (
        <li key={part.id} className="flex min-h-11 items-center">
          {part.is_own ? (
            <Link
              href={localPath(locale, `/dinas/pesanan/${part.id}`)}
              className="link inline-flex min-h-11 items-center"
            >
              {name(part)}
            </Link>
          ) : (
            name(part)
          )}
        </li>
      ))}
    </ul>
  )
}
