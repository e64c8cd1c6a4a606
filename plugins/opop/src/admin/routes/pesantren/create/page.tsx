import { Container, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { EntryForm } from "../../../components/entry-form"

/** Enters a pesantren into the register. */
const CreatePesantrenPage = () => {
  const { t } = useTranslation("opop")
  const navigate = useNavigate()
  return (
    <Container className="divide-y p-0">
      <header className="px-6 py-4">
        <Heading level="h1">{t("form.createTitle")}</Heading>
      </header>
      <div className="px-6 py-4">
        <EntryForm
          entry={null}
          onDone={(id) => navigate(`/pesantren/${id}`)}
          onCancel={() => navigate("/pesantren")}
        />
      </div>
    </Container>
  )
}

export default CreatePesantrenPage
