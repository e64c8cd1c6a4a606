import { getLocale, getTranslations } from "next-intl/server"
import type { ImportRow } from "@/data/office/imports"
import { localPath } from "@/i18n/locales"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"

/** The rows of a spreadsheet as they were read, each with what is wrong. */
export const PreviewRows = async ({
  rows,
}: Readonly<{ rows: readonly ImportRow[] }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeImports.preview"),
  ])
  if (rows.length === 0) return <p className="text-ink-soft">{t("nothing")}</p>
  return (
    <ol className="divide-y divide-line">
      {rows.map(({ row, name, district, nspp, products, ...one }) => (
        <li
          key={row}
          className="grid gap-x-4 gap-y-1 py-2 md:grid-cols-[5rem_minmax(0,1fr)_minmax(0,1.2fr)]"
        >
          <span className="text-sm text-ink-soft tabular-nums">
            {t("row", { row })}
          </span>
          <div className="min-w-0">
            <p className="font-semibold [overflow-wrap:anywhere]">
              {name || "–"}
            </p>
            <p className="text-sm text-ink-soft">
              {[district, nspp, products.join(", ")]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </div>
          <ul className="text-sm">
            {one.problems.map(({ level, message }) => (
              <li
                key={message}
                className={`flex items-start gap-1 ${level === "error" ? "text-manggis" : "text-turmeric-dark"}`}
              >
                <Icon
                  name={
                    level === "error"
                      ? "circle-exclamation-point"
                      : "triangle-exclamation-point"
                  }
                  size={4}
                  className="mt-0.5"
                />
                {message}
              </li>
            ))}
            {one.duplicate ? (
              <li className="flex items-start gap-1 text-indigo">
                <Icon name="copy" size={4} className="mt-0.5" />
                {one.duplicate.id ? (
                  <Link
                    href={localPath(
                      locale,
                      `/dinas/pesantren/${one.duplicate.id}`
                    )}
                    className="link"
                  >
                    {t(`duplicate.${one.duplicate.by}`, {
                      name: one.duplicate.name ?? "–",
                      row: one.duplicate.row ?? 0,
                    })}
                  </Link>
                ) : (
                  t(`duplicate.${one.duplicate.by}`, {
                    name: one.duplicate.name ?? "–",
                    row: one.duplicate.row ?? 0,
                  })
                )}
              </li>
            ) : null}
          </ul>
        </li>
      ))}
    </ol>
  )
}
