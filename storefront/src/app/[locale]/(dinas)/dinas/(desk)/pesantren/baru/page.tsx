import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { addEntry } from "@/actions/office/save-entry"
import { writableDistricts } from "@/data/office/areas"
import { requireOfficer } from "@/data/office/guard"
import { may } from "@/data/office/officer"
import { PageHead } from "@/features/office/page-head"
import { EntryForm } from "@/features/office/register/entry-form"
import { localPath } from "@/i18n/locales"
import { Notice } from "@/ui/notice"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeRegister.form")
  return { title: t("newTitle") }
}

const NewEntryPage = async () => {
  const officer = await requireOfficer("/dinas/pesantren/baru", "writeRegister")
  const [locale, t, districts] = await Promise.all([
    getLocale(),
    getTranslations("officeRegister"),
    writableDistricts(officer),
  ])
  return (
    <>
      <PageHead
        back={{
          href: localPath(locale, "/dinas/pesantren"),
          label: t("entry.back"),
        }}
        title={t("form.newTitle")}
        lead={t("form.newLead")}
      />
      {may(officer, "verifyRegister") ? null : (
        <Notice className="mb-4 max-w-text">{t("form.mentor")}</Notice>
      )}
      <EntryForm
        action={addEntry.bind(null, locale)}
        entry={null}
        districts={districts}
      />
    </>
  )
}

export default NewEntryPage
