import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { changeEntry } from "@/actions/office/save-entry"
import { writableDistricts } from "@/data/office/areas"
import { requireOfficer } from "@/data/office/guard"
import { may } from "@/data/office/officer"
import { getEntry } from "@/data/office/register"
import { PageHead } from "@/features/office/page-head"
import { EntryForm } from "@/features/office/register/entry-form"
import { localPath } from "@/i18n/locales"
import { Notice } from "@/ui/notice"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeRegister.form")
  return { title: t("editTitle") }
}

const EditEntryPage = async ({
  params,
}: PageProps<"/[locale]/dinas/pesantren/[id]/ubah">) => {
  const { id } = await params
  const path = `/dinas/pesantren/${id}`
  const officer = await requireOfficer(`${path}/ubah`, "writeRegister")
  const entry = (await getEntry(id)) ?? notFound()
  const [locale, t, districts] = await Promise.all([
    getLocale(),
    getTranslations("officeRegister.form"),
    writableDistricts(officer),
  ])
  return (
    <>
      <PageHead
        back={{ href: localPath(locale, path), label: entry.name }}
        title={t("editTitle")}
      />
      {may(officer, "verifyRegister") ? null : (
        <Notice className="mb-4 max-w-text">{t("mentor")}</Notice>
      )}
      <EntryForm
        action={changeEntry.bind(null, locale)}
        entry={entry}
        districts={districts}
      />
    </>
  )
}

export default EditEntryPage
