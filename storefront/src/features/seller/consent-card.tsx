import { getTranslations } from "next-intl/server"
import { consentField, type TermsDocument } from "@/lib/terms"
import { Card } from "@/ui/card"
import { Disclosure } from "../shared/disclosure"
import { FormTick } from "../shared/form-field"
import { Prose } from "../shared/prose"

type Asked = Readonly<{
  document: TermsDocument
  version: string
  title: string
  body: string
}>

/** Documents to read and to agree to, each with a tick of its own. */
export const ConsentCard = async ({
  asked,
  termsVersion,
}: Readonly<{ asked: readonly Asked[]; termsVersion: string }>) => {
  const t = await getTranslations("sellerApplication.consent")
  return (
    <Card as="section" labelledBy="ketentuan" className="sm:p-6!">
      <input type="hidden" name="terms_version" value={termsVersion} />
      <input
        type="hidden"
        name="asked"
        value={asked.map(({ document }) => document).join(",")}
      />
      <h2 id="ketentuan" className="pb-2 text-xl">
        {t("title")}
      </h2>
      {asked.map(({ document, title, body, version }) => (
        <div key={document} className="border-t border-line py-2">
          <Disclosure summary={t("read", { title })}>
            <div className="max-h-96 overflow-y-auto rounded-control bg-paper p-3 text-sm">
              <Prose text={body} />
              <p className="pt-3 text-ink-soft">{t("version", { version })}</p>
            </div>
          </Disclosure>
          <FormTick name={consentField(document)} label={t(document)} />
        </div>
      ))}
    </Card>
  )
}
