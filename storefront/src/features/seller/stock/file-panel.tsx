import { getLocale, getTranslations } from "next-intl/server"
import { readPriceFile } from "@/actions/seller/read-price-file"
import { buttonClass } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { Disclosure } from "../../shared/disclosure"
import { FormField } from "../../shared/form-field"

const FORMATS = ["csv", "xlsx"] as const

/** Prices and stock as a file: out, and in again with a preview. */
export const FilePanel = async () => {
  const [locale, t, form] = await Promise.all([
    getLocale(),
    getTranslations("sellerShop.stock"),
    getTranslations("form"),
  ])
  return (
    <Disclosure summary={t("many")}>
      <p className="pb-3 text-sm text-ink-soft">{t("manyText")}</p>
      <div className="flex flex-wrap gap-2 pb-4">
        {FORMATS.map((format) => (
          <a
            key={format}
            href={`/api/penjual/harga-stok?format=${format}`}
            download
            className={buttonClass("secondary", "small")}
          >
            <Icon name="download" size={4} />
            {t(format)}
          </a>
        ))}
      </div>
      <ActionForm
        action={readPriceFile.bind(null, locale)}
        summaryTitle={form("mend")}
        label={t("upload")}
        prefix="berkas-"
        className="flex flex-col gap-3"
      >
        <FormField
          name="file"
          type="file"
          label={t("file")}
          accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        />
        <SubmitButton
          look="secondary"
          pendingText={t("pending")}
          className="self-start"
        >
          <Icon name="upload" size={4} />
          {t("upload")}
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  )
}
