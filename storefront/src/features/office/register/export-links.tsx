import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { registerPath, type RegisterChoice } from "@/lib/register-filters"
import { buttonClass } from "@/ui/button"
import { Icon } from "@/ui/icon"

const FORMATS = ["xlsx", "csv"] as const

/** The register as a file, narrowed as the page is. */
export const ExportLinks = async ({
  choice,
}: Readonly<{ choice: RegisterChoice }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeRegister"),
  ])
  const path = (format: string) => {
    const filters = registerPath(choice, 1, "/dinas/pesantren-ekspor")
    return `${filters}${filters.includes("?") ? "&" : "?"}format=${format}`
  }
  return (
    <details className="group relative">
      <summary className={buttonClass("secondary", "small")}>
        <Icon name="download" size={4} />
        {t("export")}
      </summary>
      <div className="absolute right-0 z-20 mt-1 flex w-64 flex-col gap-1 rounded-card border border-line bg-white p-3 shadow-menu max-sm:left-0">
        {FORMATS.map((format) => (
          <a
            key={format}
            href={localPath(locale, path(format))}
            download
            className={`${buttonClass("quiet", "small")} justify-start!`}
          >
            {t(format === "xlsx" ? "exportXlsx" : "exportCsv")}
          </a>
        ))}
        <p className="text-sm text-ink-soft">{t("exportAbout")}</p>
      </div>
    </details>
  )
}
