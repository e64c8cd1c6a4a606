import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { cx } from "@/lib/cx"
import { Link } from "@/ui/link"
import { CoverageBar } from "./coverage-bar"
import type { CoverageRow } from "./coverage-rows"

/**
 * The territory as tiles in the order of the codes: what is known of each as a
 * bar, what is not as an empty frame.
 */
export const CoverageTiles = async ({
  rows,
}: Readonly<{ rows: readonly CoverageRow[] }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeMapping"),
  ])
  return (
    <ul className="grid grid-cols-2 gap-2 sm:grid-cols-[repeat(auto-fill,minmax(9rem,1fr))]">
      {rows.map((one) => (
        <li
          key={one.id}
          className={cx(
            "relative flex flex-col justify-between gap-2 rounded-control border p-2.5 hover:bg-indigo-soft",
            one.mapped > 0
              ? "border-line bg-white"
              : "border-dashed border-line-strong bg-paper"
          )}
        >
          <div>
            <Link
              href={localPath(locale, one.path)}
              className="block leading-tight font-semibold no-underline after:absolute after:inset-0"
            >
              {one.name}
            </Link>
            <p className="pt-0.5 text-xs text-ink-soft">
              {one.pesantren === 0
                ? t("tileEmpty")
                : t("tile", { mapped: one.mapped, pesantren: one.pesantren })}
            </p>
          </div>
          <CoverageBar
            counts={one}
            label={t("bar", {
              sells: one.sells,
              training: one.in_training,
              product: one.has_product,
              none: one.none,
            })}
          />
        </li>
      ))}
    </ul>
  )
}
