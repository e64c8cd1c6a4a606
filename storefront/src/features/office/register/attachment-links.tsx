import { getLocale, getTranslations } from "next-intl/server"
import type { Intervention } from "@/data/office/interventions"
import { localPath } from "@/i18n/locales"
import { Icon } from "@/ui/icon"

/** The papers of an intervention, each by its name and size. */
export const AttachmentLinks = async ({
  intervention,
}: Readonly<{ intervention: Intervention }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeRegister.interventions"),
  ])
  return intervention.attachments.map(({ id, name, bytes }) => (
    <a
      key={id}
      href={localPath(locale, `/dinas/lampiran/${intervention.id}/${id}`)}
      target="_blank"
      rel="noreferrer"
      className="flex min-h-11 items-center gap-1 px-3 text-sm text-indigo underline"
    >
      <Icon name="paperclip" size={4} />
      {t("file", { name, size: Math.ceil(bytes / 1000) })}
    </a>
  ))
}
