import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { writableDistricts } from "@/data/office/areas"
import { requireOfficer } from "@/data/office/guard"
import { UploadForm } from "@/features/office/imports/upload-form"
import { PageHead } from "@/features/office/page-head"
import { Panel } from "@/features/office/panel"
import { localPath } from "@/i18n/locales"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeImports")
  return { title: t("title") }
}

const ImportPage = async () => {
  const officer = await requireOfficer(
    "/dinas/pesantren/impor",
    "importRegister"
  )
  const [locale, t, districts] = await Promise.all([
    getLocale(),
    getTranslations("officeImports"),
    writableDistricts(officer),
  ])
  return (
    <div className="max-w-text">
      <PageHead
        back={{ href: localPath(locale, "/dinas/pesantren"), label: t("back") }}
        title={t("title")}
        lead={t("lead")}
      />
      <Panel id="berkas" title={t("upload.title")}>
        <UploadForm districts={districts} />
      </Panel>
    </div>
  )
}

export default ImportPage
